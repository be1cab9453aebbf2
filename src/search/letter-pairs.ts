// Words as pairs of letters, and which words of a vocabulary hold each pair.
import { createIntList } from './int-list.ts';
import { createNumberTable, type NumberTable } from './number-table.ts';

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

/** Counts first and fills then, so that a hundred thousand words fit into three flat arrays. */
export function indexPairs(vocabulary: readonly string[]): PairIndex {
  const pairTable = createNumberTable();
  const counts: number[] = [];
  const sizes = new Uint8Array(vocabulary.length);
  const numbers = createIntList();
  vocabulary.forEach((word, at) => {
    for (const pair of letterPairs(word)) {
      const number = pairTable.enter(pair);
      counts[number] = (counts[number] ?? 0) + 1;
      numbers.push(number);
      sizes[at] = (sizes[at] ?? 0) + 1;
    }
  });
  const starts = new Uint32Array(counts.length + 1);
  for (let at = 0; at < counts.length; at += 1) starts[at + 1] = (starts[at] ?? 0) + (counts[at] ?? 0);
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

/** Neighbouring letters with marks for both ends, and letters one apart, which survive a swap. Each pair comes once. */
export function letterPairs(word: string): number[] {
  const pairs: number[] = [];
  let [one, two] = [START, letterAt(word, 0)];
  for (let place = 0; place <= word.length; place += 1) {
    const three = letterAt(word, place + 1);
    const near = one * LETTERS + two;
    const apart = LETTERS * LETTERS + one * LETTERS + three;
    if (!pairs.includes(near)) pairs.push(near);
    if (place < word.length && !pairs.includes(apart)) pairs.push(apart);
    [one, two] = [two, three];
  }
  return pairs;
}

const letterAt = (word: string, at: number): number =>
  at < word.length ? word.charCodeAt(at) % LETTERS : END;
