// From postings to units: for each term and each fact that holds it, which of its units do.
import { eachPosting, type Postings } from './postings.ts';
import type { Units } from './units.ts';

export interface Holdings {
  /** Place of a posting -> the place of its first unit; the next posting's first place ends it. */
  readonly startOf: Int32Array;
  /** Numbers of units, ascending within one posting. */
  readonly units: Int32Array;
}

/** @param postings of the same units */
export function holdingsOf(units: Units, { startOf: first, positions }: Postings): Holdings {
  const startOf = new Int32Array(positions.length + 1);
  eachPosting(units, first, (place) => {
    startOf[place + 1] = (startOf[place + 1] as number) + 1;
  });
  for (let place = 0; place < positions.length; place += 1)
    startOf[place + 1] = (startOf[place + 1] as number) + (startOf[place] as number);
  const [holding, next] = [new Int32Array(units.terms.length), startOf.slice()];
  eachPosting(units, first, (place, unit) => {
    holding[next[place] as number] = unit;
    next[place] = (next[place] as number) + 1;
  });
  return { startOf, units: holding };
}
