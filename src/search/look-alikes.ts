// The words of a vocabulary that look most like a word, found through the letter pairs that they share.

import { createIntList } from './int-list.ts';
import { createNumberTable, type NumberTable } from './number-table.ts';

/** No word has more pairs: the vocabulary holds no longer words than `normalise` lets through, and two pairs a letter. */
const MOST_PAIRS = 255;

/**
 * Prepares a vocabulary; the working memory is made once and cleaned after each word.
 *
 * @param vocabulary words, each once; of two words as like, the earlier comes first
 * @returns a function from a word to the `limit` words that share the largest part of its letter pairs, best first
 */
export function createLookAlikes(vocabulary: readonly string[]): (word: string, limit: number) => string[] {
  const { pairTable, starts, holders, sizes } = indexPairs(vocabulary);
  const shared = new Uint8Array(vocabulary.length);
  return (word, limit) => {
    const pairs = letterPairs(word).slice(0, MOST_PAIRS);
    shared.fill(0);
    for (const pair of pairs) {
      const number = pairTable.numberOf(pair);
      if (number !== undefined) count(shared, holders, starts[number] ?? 0, starts[number + 1] ?? 0);
    }
    return best(shared, sizes, pairs.length, limit).map((number) => vocabulary[number] ?? '');
  };
}

/** Counts one more shared pair for each holder from one place to before another. */
function count(shared: Uint8Array, holders: Uint32Array, from: number, to: number): void {
  for (let at = from; at < to; at += 1) {
    const holder = holders[at] ?? 0;
    shared[holder] = (shared[holder] ?? 0) + 1;
  }
}

/**
 * The numbers of the words most like, best first; ties go to the lower number.
 *
 * Likeness is the share of all pairs of both words that they share, so that a word that shares `count` pairs is at most
 * `count / pairs` like. The words that share most pairs come first, and say from which count on others can be among the best.
 */
function best(shared: Uint8Array, sizes: Uint8Array, pairs: number, limit: number): readonly number[] {
  const most = Math.max(1, countOfMost(shared, limit));
  const likest = createLikest(limit);
  const likenessOf = (number: number, held: number): number => held / (pairs + (sizes[number] ?? 0) - held);
  for (let number = 0; number < shared.length; number += 1) {
    const held = shared[number] ?? 0;
    if (held >= most) likest.enter(number, likenessOf(number, held));
  }
  const least = Math.max(1, Math.floor(likest.worst() * pairs));
  for (let number = 0; least < most && number < shared.length; number += 1) {
    const held = shared[number] ?? 0;
    if (held >= least && held < most) likest.enter(number, likenessOf(number, held));
  }
  return likest.numbers;
}

interface Likest {
  /** Best first. */
  readonly numbers: readonly number[];
  enter(number: number, likeness: number): void;
  /** The least likeness that is held, 0 while there is room. */
  worst(): number;
}

/** Keeps the `limit` largest of what is entered. */
function createLikest(limit: number): Likest {
  const numbers: number[] = [];
  const likenesses: number[] = [];
  const comesAfter = (place: number, number: number, likeness: number): boolean => {
    const held = likenesses[place] ?? 0;
    return held < likeness || (held === likeness && (numbers[place] ?? 0) > number);
  };
  return {
    numbers,
    enter(number, likeness) {
      if (numbers.length === limit && !comesAfter(limit - 1, number, likeness)) return;
      let place = Math.min(numbers.length, limit - 1);
      for (; place > 0 && comesAfter(place - 1, number, likeness); place -= 1) {
        numbers[place] = numbers[place - 1] ?? 0;
        likenesses[place] = likenesses[place - 1] ?? 0;
      }
      numbers[place] = number;
      likenesses[place] = likeness;
    },
    worst: () => (numbers.length < limit ? 0 : (likenesses[limit - 1] ?? 0)),
  };
}

/** The largest count that at least `limit` words reach. */
function countOfMost(shared: Uint8Array, limit: number): number {
  const words = new Int32Array(MOST_PAIRS + 1);
  for (let number = 0; number < shared.length; number += 1) {
    const held = shared[number] ?? 0;
    words[held] = (words[held] ?? 0) + 1;
  }
  let most = MOST_PAIRS;
  for (let reached = words[most] ?? 0; reached < limit && most > 0; reached += words[most] ?? 0) most -= 1;
  return most;
}

interface PairIndex {
  readonly pairTable: NumberTable;
  /** Pair number -> its first place among the holders; the next number's first place ends it. */
  readonly starts: Uint32Array;
  /** Numbers of the words that hold each pair. */
  readonly holders: Uint32Array;
  /** Word number -> how many pairs it has. */
  readonly sizes: Uint8Array;
}

/** Counts first and fills then, so that a hundred thousand words fit into three flat arrays. */
function indexPairs(vocabulary: readonly string[]): PairIndex {
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
function letterPairs(word: string): number[] {
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
