// Who speaks in a text: "Lisa Monaco said", "according to the NCSC", "charged by US prosecutors".
import type { PhraseMatch } from '../search/phrases.ts';
import { ACTING, SAYING, TAKING_A_STAND } from './words.ts';

/** A party to whose words a text refers, and the words that show it. */
export interface SpeakerMatch {
  readonly id: string;
  readonly at: number;
  readonly length: number;
}

const isVerb = (word: string): boolean => [SAYING, TAKING_A_STAND, ACTING].some((verbs) => verbs.has(word));

/** How far behind its speaker the verb may stand: "Lin Jian of China's Foreign Ministry said". */
const REACH = 7;
const PREPOSITION = new Set(
  'to in of against on for from at with about toward towards between than by into'.split(' '),
);
const BEING = new Set('was were is are be been being'.split(' '));
const ARTICLE = new Set('the a an both all most some many several these those'.split(' '));

/** @param names where the text names parties, by their ids */
export function speakersOf(words: readonly string[], names: readonly PhraseMatch<string>[]): SpeakerMatch[] {
  const heads = names.filter(({ at }) => !PREPOSITION.has(wordBefore(words, at)));
  return names
    .filter((name) => isIntroduced(words, name.at) || (heads.includes(name) && speaks(words, name, heads)))
    .map(({ value: id, at, length }) => ({ id, at, length }))
    .sort((a, b) => a.at - b.at || b.length - a.length);
}

/** The word before a name, past its article. */
function wordBefore(words: readonly string[], at: number): string {
  const before = words[at - 1] ?? '';
  return ARTICLE.has(before) ? (words[at - 2] ?? '') : before;
}

/** "according to X", "per X", "charged by X". */
function isIntroduced(words: readonly string[], at: number): boolean {
  const start = ARTICLE.has(words[at - 1] ?? '') ? at - 1 : at;
  const [first = '', second = '', third = ''] = words.slice(Math.max(0, start - 3), start).reverse();
  if (first === 'per' || (first === 'to' && second === 'according')) return true;
  return first === 'by' && (isVerb(second) || isVerb(third));
}

/** A speaking verb follows, not in the passive voice, and before anyone else is named who could speak. */
function speaks(
  words: readonly string[],
  { at, length }: PhraseMatch<string>,
  heads: readonly PhraseMatch<string>[],
): boolean {
  const end = at + length;
  for (let next = end; next < Math.min(words.length, end + REACH); next += 1) {
    if (heads.some((head) => head.at === next)) return false;
    const word = words[next] ?? '';
    if (isVerb(word)) return !BEING.has(words[next - 1] ?? '') || word.endsWith('ing');
  }
  return false;
}
