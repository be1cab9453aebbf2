// The distances of many words from one: those of `editDistance`, a whole row of its table in the bits of one number.
// Hyyrö, A bit-vector algorithm for computing Levenshtein and Damerau edit distances (2003).
import { editDistance } from './edits.ts';

/** Bits of a number, one for each letter of the word. */
const LONGEST = 32;
const ASCII = 128;

/**
 * Prepares a word to be compared with others.
 *
 * @returns a function from another word to their distance, or `limit + 1` where it is above `limit`
 */
export function distancesFrom(word: string): (other: string, limit: number) => number {
  if (word.length === 0 || word.length > LONGEST) return (other, limit) => editDistance(word, other, limit);
  const placesOf = placesIn(word);
  return (other, limit) => {
    if (Math.abs(word.length - other.length) > limit) return limit + 1;
    return Math.min(distance(word.length, placesOf, other), limit + 1);
  };
}

/** Letter -> the places at which it stands in the word, one bit each. */
function placesIn(word: string): (letter: number) => number {
  const ascii = new Int32Array(ASCII);
  const others = new Map<number, number>();
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at);
    if (letter < ASCII) ascii[letter] = (ascii[letter] ?? 0) | (1 << at);
    else others.set(letter, (others.get(letter) ?? 0) | (1 << at));
  }
  return (letter) => (letter < ASCII ? ascii[letter] : others.get(letter)) ?? 0;
}

/**
 * Goes through the other word letter by letter. Of a row of the table, `higher` and `lower` hold where the distance rises
 * or falls by one from place to place, `equal` where it does not rise from the row before; its last distance is counted.
 */
function distance(length: number, placesOf: (letter: number) => number, other: string): number {
  const last = 1 << (length - 1);
  let [higher, lower, equal, placesBefore, found] = [-1, 0, 0, 0, length];
  for (let at = 0; at < other.length; at += 1) {
    const places = placesOf(other.charCodeAt(at));
    const swapped = ((~equal & places) << 1) & placesBefore;
    equal = ((((places & higher) + higher) | 0) ^ higher) | places | lower | swapped;
    const rises = lower | ~(equal | higher);
    const falls = equal & higher;
    if ((rises & last) !== 0) found += 1;
    if ((falls & last) !== 0) found -= 1;
    const rising = (rises << 1) | 1;
    higher = (falls << 1) | ~(equal | rising);
    lower = rising & equal;
    placesBefore = places;
  }
  return found;
}
