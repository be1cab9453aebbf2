// The words of a vocabulary that look most like a word, found through the letter pairs that they share.
import { indexPairs, letterPairs, MOST_PAIRS, type PairIndex } from './letter-pairs.ts';
import { createLikest } from './likest.ts';
import { finish, type Steps } from './steps.ts';

/**
 * A word -> the words of a vocabulary that share the largest part of its letter pairs, no more than `limit`, in no order.
 *
 * @param reach how many typing errors may lie between, and so how many letters longer or shorter they may be
 */
export type LookAlikes = (word: string, limit: number, reach: number) => string[];

/**
 * Prepares a vocabulary; the working memory is made once and cleaned for each word.
 *
 * @param vocabulary words, each once
 */
export const createLookAlikes = (vocabulary: readonly string[]): LookAlikes =>
  finish(buildLookAlikes(vocabulary));

/** Words that share less than a quarter of a word's pairs, or two of them, were hardly ever meant by it. */
const LEAST_SHARE = 0.25;
const LEAST = 2;
/** An error leaves all but so many pairs of a word as they were: two letters swapped stand in as many. */
const BROKEN = 7;

/** The same in steps. */
export function* buildLookAlikes(vocabulary: readonly string[]): Steps<LookAlikes> {
  const { words, firstOf } = byLength(vocabulary);
  yield;
  const index = yield* indexPairs(words);
  const shared = new Uint8Array(words.length);
  const chosen = new Int32Array(words.length);
  const likest = createLikest(words.length);
  return (word, limit, reach) => {
    const pairs = letterPairs(word).slice(0, MOST_PAIRS);
    const least = Math.max(LEAST, Math.floor(LEAST_SHARE * pairs.length), pairs.length - BROKEN * reach);
    const [first, end] = [firstOf(word.length - reach), firstOf(word.length + reach + 1)];
    const count = countShared(index, pairs, least, [first, end], shared, chosen);
    likest.clear();
    for (let at = 0; at < count; at += 1) {
      const number = chosen[at] as number;
      const held = shared[number] as number;
      likest.enter(number, held / (pairs.length + (index.sizes[number] as number) - held));
    }
    return likest.best(limit).map((number) => words[number] as string);
  };
}

/** The shorter words first, and the number of the first word that has so many letters or more. */
function byLength(vocabulary: readonly string[]): {
  readonly words: readonly string[];
  firstOf(length: number): number;
} {
  const ofLength: string[][] = [];
  for (const word of vocabulary) {
    const alike = ofLength[word.length];
    if (alike) alike.push(word);
    else ofLength[word.length] = [word];
  }
  const words: string[] = [];
  const firsts: number[] = [];
  for (let length = 0; length < ofLength.length; length += 1) {
    firsts.push(words.length);
    for (const word of ofLength[length] ?? []) words.push(word);
  }
  return { words, firstOf: (length) => firsts[Math.max(0, length)] ?? words.length };
}

/**
 * Counts for each word from the number `first` to before `end` the pairs that it shares.
 *
 * @param chosen gets the numbers of those that share at least so many
 * @returns how many those are
 */
function countShared(
  { pairTable, starts, holders }: PairIndex,
  pairs: readonly number[],
  least: number,
  [first, end]: readonly [number, number],
  shared: Uint8Array,
  chosen: Int32Array,
): number {
  let count = 0;
  shared.fill(0, first, end);
  for (const pair of pairs) {
    const number = pairTable.numberOf(pair);
    if (number === undefined) continue;
    const stop = starts[number + 1] as number;
    for (let at = placeFrom(first, holders, starts[number] as number, stop); at < stop; at += 1) {
      const holder = holders[at] as number;
      if (holder >= end) break;
      const held = (shared[holder] as number) + 1;
      shared[holder] = held;
      if (held !== least) continue;
      chosen[count] = holder;
      count += 1;
    }
  }
  return count;
}

/** The first place between two whose word has this number or a higher one; the numbers there rise. */
function placeFrom(number: number, holders: Uint32Array, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((holders[middle] as number) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
