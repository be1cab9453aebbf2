// The words of a vocabulary that look most like a word, found through the letter pairs that they share.
import { indexPairs, letterPairs, MOST_PAIRS } from './letter-pairs.ts';
import { finish, type Steps } from './steps.ts';

/** A word -> the `limit` words of a vocabulary that share the largest part of its letter pairs, best first. */
export type LookAlikes = (word: string, limit: number) => string[];

/**
 * Prepares a vocabulary; the working memory is made once and cleaned after each word.
 *
 * @param vocabulary words, each once; of two words as like, the earlier comes first
 */
export const createLookAlikes = (vocabulary: readonly string[]): LookAlikes =>
  finish(buildLookAlikes(vocabulary));

/** The same in steps. */
export function* buildLookAlikes(vocabulary: readonly string[]): Steps<LookAlikes> {
  const { pairTable, starts, holders, sizes } = yield* indexPairs(vocabulary);
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
