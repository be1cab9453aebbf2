// Finds the fact that a question asks for word for word.
import type { Fact } from '../record/record.ts';
import { normalise } from './normalise.ts';

/** The sentences of a fact that a question may repeat word for word. */
export const sentencesOf = ({ statement, asks }: Fact): readonly string[] => [statement, ...asks];

/** Function words included: "why did they tell everybody" has no other. */
export const wordingOf = (text: string): string => normalise(text).join(' ');

/** Hash of every sentence and the position of its fact, each pair as one number, ascending. */
export type Wordings = Float64Array;

/** Room for positions: with the 32 bits of a hash, 53 bits are what a number holds exactly. */
const POSITIONS = 2 ** 21;

export const entryOf = (hash: number, position: number): number => (hash >>> 0) * POSITIONS + position;

/** The position of the first fact with a sentence of that hash. Two sentences may share one: compare the words. */
export function firstWithHash(wordings: Wordings, hash: number): number | undefined {
  const least = entryOf(hash, 0);
  let [low, high] = [0, wordings.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((wordings[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  const position = (wordings[low] ?? -1) - least;
  return position >= 0 && position < POSITIONS ? position : undefined;
}

export interface WordingList {
  /** @param words of one sentence of the fact at a position, in order */
  add(words: readonly { readonly hash: number }[], position: number): void;
  finish(): Wordings;
}

/** Collects wordings fact by fact. */
export function createWordingList(): WordingList {
  const entries: number[] = [];
  return {
    add: (words, position) => entries.push(entryOf(hashOfSentence(words.map(({ hash }) => hash)), position)),
    finish: () => Float64Array.from(entries).sort(),
  };
}

/** FNV-1a in 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/. */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

export function hashOfWord(word: string): number {
  let hash = BASIS;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return hash;
}

/** The hash of a sentence, from those of its words. */
export function hashOfSentence(words: readonly number[]): number {
  let hash = BASIS;
  for (const word of words) hash = Math.imul(hash ^ word, PRIME);
  return hash;
}

/** The same for two words. */
export const hashOfPair = (one: number, two: number): number =>
  Math.imul(Math.imul(BASIS ^ one, PRIME) ^ two, PRIME);

/**
 * The position of the fact that has a question among its sentences word for word.
 *
 * @param asked the question, as it was typed and as it was read, in normalised words
 * @param sentencesOf what the wordings were made of
 */
export function verbatimIn(
  wordings: Wordings,
  asked: readonly string[],
  facts: readonly Fact[],
  sentencesOf: (fact: Fact) => readonly string[],
): number | undefined {
  return asked
    .map((wording) => ({
      wording,
      position: firstWithHash(wordings, hashOfSentence(wording.split(' ').map(hashOfWord))),
    }))
    .find(({ wording, position }) => {
      const fact = position === undefined ? undefined : facts[position];
      return (
        fact &&
        nearestInLength(sentencesOf(fact), wording).some((sentence) => wordingOf(sentence) === wording)
      );
    })?.position;
}

/** Normalised words are about as long as the sentence they come from: the one that is meant stands at the front. */
const nearestInLength = (sentences: readonly string[], wording: string): readonly string[] =>
  [...sentences].sort(
    (one, other) => Math.abs(one.length - wording.length) - Math.abs(other.length - wording.length),
  );
