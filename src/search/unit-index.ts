// What a question is held against in each unit of each fact.
import { type Holdings, holdingsOf } from './holdings.ts';
import type { Postings } from './postings.ts';
import type { Steps } from './steps.ts';
import type { Units } from './units.ts';

export interface UnitIndex extends Pick<Units, 'firstOf' | 'partOf'> {
  /** How many units the fact has that has most of them. */
  readonly mostOfAFact: number;
  /** For each unit, the sum of the weights of its words, without tags and question words: how much the unit says. */
  readonly masses: Float64Array;
  /** Which units stand behind each posting. */
  readonly holdings: Holdings;
}

/**
 * In steps.
 *
 * @param postings of the same units
 * @param terms by their numbers
 * @param weights of the terms, in nats
 */
export function* unitIndexOf(
  units: Units,
  postings: Postings,
  terms: readonly string[],
  weights: Float64Array,
): Steps<UnitIndex> {
  const { firstOf, partOf } = units;
  const masses = massesOf(units, weights, terms);
  yield;
  const holdings = yield* holdingsOf(units, postings);
  yield;
  const mostOfAFact = firstOf.reduce((most, first, at) => Math.max(most, first - (firstOf[at - 1] ?? 0)), 0);
  return { firstOf, partOf, mostOfAFact, masses, holdings };
}

function massesOf({ startOf, terms }: Units, weights: Float64Array, names: readonly string[]): Float64Array {
  const wordWeights = weights.map((weight, term) => (/^[?@~]/.test(names[term] ?? '') ? 0 : weight));
  const masses = new Float64Array(startOf.length - 1);
  for (let unit = 0; unit < masses.length; unit += 1) {
    let mass = 0;
    for (let at = startOf[unit] ?? 0; at < (startOf[unit + 1] ?? 0); at += 1)
      mass += wordWeights[terms[at] ?? 0] ?? 0;
    masses[unit] = mass;
  }
  return masses;
}
