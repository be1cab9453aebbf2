// From postings to units: for each term and each fact that holds it, which of its units do.
import { eachPosting, type Postings } from './postings.ts';
import type { Steps } from './steps.ts';
import type { Units } from './units.ts';

export interface Holdings {
  /** Place of a posting -> the place of its first unit; the next posting's first place ends it. */
  readonly startOf: Int32Array;
  /** Numbers of units, ascending within one posting. */
  readonly units: Int32Array;
}

/** In steps. @param postings of the same units */
export function* holdingsOf(units: Units, { startOf: first, positions }: Postings): Steps<Holdings> {
  const startOf = new Int32Array(positions.length + 1);
  /** For each term of each unit in order, the place of its posting, and the unit. */
  const [places, holders] = [new Int32Array(units.terms.length), new Int32Array(units.terms.length)];
  let at = 0;
  yield* eachPosting(units, first, (place, unit) => {
    startOf[place + 1] = (startOf[place + 1] as number) + 1;
    places[at] = place;
    holders[at] = unit;
    at += 1;
  });
  yield;
  for (let place = 0; place < positions.length; place += 1)
    startOf[place + 1] = (startOf[place + 1] as number) + (startOf[place] as number);
  const [holding, next] = [new Int32Array(units.terms.length), startOf.slice()];
  yield;
  for (at = 0; at < places.length; at += 1) {
    const place = places[at] as number;
    holding[next[place] as number] = holders[at] as number;
    next[place] = (next[place] as number) + 1;
  }
  return { startOf, units: holding };
}
