// Words as pairs of letters, and which words of a vocabulary hold each pair.
import { createIntList } from './int-list.ts';
import { createNumberTable, type NumberTable } from './number-table.ts';
import type { Steps } from './steps.ts';

/** No word has more pairs: the vocabulary holds no longer words than `normalise` lets through, and two pairs a letter. */
export const MOST_PAIRS = 255;

/** Which words of a vocabulary hold which pairs of letters. */
export interface PairIndex {
  /** Pair -> its number. */
  readonly pairTable: NumberTable;
  /** Pair number -> its first place among the holders; the next number's first place ends it. */
  readonly starts: Uint32Array;
  /** Numbers of the words that hold each pair. */
  readonly holders: Uint32Array;
  /** Word number -> how many pairs it has. */
  readonly sizes: Uint8Array;
}

/** Words between two steps. */
const MANY = 500;

/** Counts first and fills then, so that a hundred thousand words fit into three flat arrays. */
export function* indexPairs(vocabulary: readonly string[]): Steps<PairIndex> {
  const pairTable = createNumberTable();
  const counts: number[] = [];
  /** Pair number -> the last word that holds it. */
  const heldBy: number[] = [];
  const sizes = new Uint8Array(vocabulary.length);
  const numbers = createIntList();
  let at = 0;
  const take = (pair: number): void => {
    const number = pairTable.enter(pair);
    if (heldBy[number] === at) return;
    heldBy[number] = at;
    counts[number] = (counts[number] ?? 0) + 1;
    numbers.push(number);
    sizes[at] = (sizes[at] ?? 0) + 1;
  };
  for (; at < vocabulary.length; at += 1) {
    if (at % MANY === 0) yield;
    eachPair(vocabulary[at] ?? '', take);
  }
  const starts = new Uint32Array(counts.length + 1);
  for (let pair = 0; pair < counts.length; pair += 1)
    starts[pair + 1] = (starts[pair] ?? 0) + (counts[pair] ?? 0);
  return { pairTable, starts, holders: holdersOf(numbers.toArray(), sizes, starts), sizes };
}

/** @param numbers of the pairs of word after word */
function holdersOf(numbers: Int32Array, sizes: Uint8Array, starts: Uint32Array): Uint32Array {
  const next = starts.slice();
  const holders = new Uint32Array(numbers.length);
  for (let word = 0, end = 0, at = 0; word < sizes.length; word += 1) {
    for (end += sizes[word] ?? 0; at < end; at += 1) {
      const number = numbers[at] ?? 0;
      holders[next[number] ?? 0] = word;
      next[number] = (next[number] ?? 0) + 1;
    }
  }
  return holders;
}

const START = 0;
const END = 1;
/** Fifteen bits a letter and one for the kind of pair make a small whole number; letters beyond share theirs with others. */
const LETTERS = 0x8000;

/** The pairs of a word, each once. */
export function letterPairs(word: string): readonly number[] {
  const pairs: number[] = [];
  eachPair(word, (pair) => {
    if (!pairs.includes(pair)) pairs.push(pair);
  });
  return pairs;
}

/** Neighbouring letters with marks for both ends, and letters one apart, which survive a swap. */
function eachPair(word: string, take: (pair: number) => void): void {
  let [one, two] = [START, letterAt(word, 0)];
  for (let place = 0; place <= word.length; place += 1) {
    const three = letterAt(word, place + 1);
    take(one * LETTERS + two);
    if (place < word.length) take(LETTERS * LETTERS + one * LETTERS + three);
    one = two;
    two = three;
  }
}

const letterAt = (word: string, at: number): number =>
  at < word.length ? word.charCodeAt(at) % LETTERS : END;
