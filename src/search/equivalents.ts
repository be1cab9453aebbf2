// What names, synonyms and everyday expressions make of the words of a question.
import type { Equivalent } from './concept.ts';
import type { PhraseMatch } from './phrases.ts';
import type { ReadWord } from './read-words.ts';

const NAME_QUALITY = 0.9;
const SYNONYM_QUALITY = 0.75;
export const EVERYDAY_QUALITY = 0.7;

/** For each word, the tags of every name, synonym and everyday expression that covers it. */
export function equivalentsOf(
  words: readonly ReadWord[],
  tags: readonly PhraseMatch<string>[],
  everyday: readonly PhraseMatch<string>[],
): Equivalent[][] {
  const found: Equivalent[][] = words.map(() => []);
  for (const tag of tags) cover(found, tag, tag.value.startsWith('@') ? NAME_QUALITY : SYNONYM_QUALITY);
  for (const match of everyday) cover(found, match, EVERYDAY_QUALITY);
  return found;
}

/** Each of the words that a phrase covers may stand for it. */
function cover(
  found: readonly Equivalent[][],
  { at, length, value: term }: PhraseMatch<string>,
  quality: number,
): void {
  for (let offset = 0; offset < length; offset += 1) found[at + offset]?.push({ term, quality });
}
