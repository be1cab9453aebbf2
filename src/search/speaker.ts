// "What did China say to that?" wants a fact that China says, not one that is said of China.
import type { PhraseMatch } from './phrases.ts';

const SAYING = new Set(
  `say says said saying tell told tells respond responds responded response react reacts reacted reaction answer answered
   comment comments commented claim claims claimed reply replied replies deny denies denied argue argued think thinks
   insist insisted call called calls describe described explain explained announce announced admit admitted
   statement position stance line view verdict take words version story`.split(/\s+/),
);

/** True for a word by which somebody speaks. */
export const isSaying = (word: string): boolean => SAYING.has(word);

/** How far behind its speaker the verb may stand: "what did the embassy in London say". */
const REACH = 4;

const BELONGING = new Set(['of', 'by', 'from']);
const ARTICLES = new Set(['the', 'a', 'an']);

/** The party tags in a question whose words are asked for. */
export function speakersIn(words: readonly string[], tags: readonly PhraseMatch<string>[]): string[] {
  return tags
    .filter(({ value }) => value.startsWith('@'))
    .filter(
      ({ at, length }) =>
        words.slice(at + length, at + length + REACH).some(isSaying) || isSpeechBefore(words, at),
    )
    .map(({ value }) => value);
}

/** "The reaction of China": the words of the name at a place are asked for. */
function isSpeechBefore(words: readonly string[], at: number): boolean {
  const link = ARTICLES.has(words[at - 1] ?? '') ? at - 2 : at - 1;
  return BELONGING.has(words[link] ?? '') && isSaying(words[link - 1] ?? '');
}
