import { normalise } from '../search/normalise.ts';
import type { Reading } from './read-text.ts';
import { HEDGING, hasAny, OF_WORDS, SAYING, TAKING_A_STAND } from './words.ts';

/** "Dowden: we will not tolerate it", and the like. */
const BEFORE_COLON = /^([^:]{2,80}):\s/;

/** True where a text says whose statement it is, or keeps its distance with a word such as "alleged". */
export function isAttributed({ text, words, names }: Reading): boolean {
  if ([SAYING, TAKING_A_STAND, HEDGING, OF_WORDS].some((marks) => hasAny(words, marks))) return true;
  if (/\b(?:said|believed|thought|understood) to\b/i.test(text)) return true;
  const before = normalise(BEFORE_COLON.exec(text)?.[1] ?? '').length;
  return names.some(({ at }) => at < before);
}
