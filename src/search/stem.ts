import { stemmer } from 'stemmer';

/** Stems are asked for again and again; the cache is bounded because questions bring words without end. */
const MAX_CACHED = 50_000;
const cache = new Map<string, string>();

/** The Porter stem of one normalised word. Words with figures stay as they are (`apt31`). */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (cache.size >= MAX_CACHED) cache.clear();
  const stemmed = /\d/.test(word) ? word : stemmer(word);
  cache.set(word, stemmed);
  return stemmed;
}
