// From terms to facts: for each term, the facts that hold it, in one flat array for all terms.
import { PARTS } from './fields.ts';
import type { Steps } from './steps.ts';
import type { Units } from './units.ts';

export interface Postings {
  /** Term -> the place of its first posting; the next term's first place ends it. */
  readonly startOf: Int32Array;
  /** Positions of facts, ascending within one term. */
  readonly positions: Int32Array;
  /** For each of them, in how many of the fact's sentences the term stands. */
  readonly uses: Uint16Array;
}

/** In how many facts a term stands. */
export const holdersOf = ({ startOf }: Postings, term: number): number =>
  (startOf[term + 1] ?? 0) - (startOf[term] ?? 0);

/** In how many sentences of a fact a term stands. */
export function usesOf(postings: Postings, term: number, position: number): number {
  const place = placeOf(postings, term, position);
  return place === undefined ? 0 : (postings.uses[place] ?? 0);
}

/** The place of a fact among the postings of a term, if it holds the term. Found by halving. */
export function placeOf(
  { startOf, positions }: Postings,
  term: number,
  position: number,
): number | undefined {
  let low = startOf[term] ?? 0;
  let high = startOf[term + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low < (startOf[term + 1] ?? 0) && positions[low] === position ? low : undefined;
}

/** Facts between two steps. */
const MANY = 100;

/** Turns units round, in steps. Counts first and fills then, so that nothing has to grow. */
export function* postingsOf(units: Units, termCount: number): Steps<Postings> {
  const startOf = yield* startsOf(units, termCount);
  const size = startOf[termCount] ?? 0;
  const [positions, uses] = [new Int32Array(size), new Uint16Array(size)];
  yield* eachPosting(units, startOf, (place, unit, position) => {
    positions[place] = position;
    if (PARTS[units.partOf[unit] ?? 0]?.whole) uses[place] = (uses[place] ?? 0) + 1;
  });
  return { startOf, positions, uses };
}

/**
 * For each term of each unit, the place of the posting that stands for the term and the unit's fact; fact by fact, unit by
 * unit. In steps.
 *
 * @param startOf of the postings
 */
export function* eachPosting(
  units: Units,
  startOf: Int32Array,
  take: (place: number, unit: number, position: number) => void,
): Steps<void> {
  const places = startOf.slice();
  const lastFact = new Int32Array(startOf.length).fill(-1);
  yield* eachTerm(units, (position, unit, term) => {
    const isNext = lastFact[term] !== position && lastFact[term] !== -1;
    if (isNext) places[term] = (places[term] as number) + 1;
    lastFact[term] = position;
    take(places[term] as number, unit, position);
  });
}

/** Where each term's postings begin: the sum of the facts that hold the terms before it. */
function* startsOf(units: Units, termCount: number): Steps<Int32Array> {
  const startOf = new Int32Array(termCount + 1);
  const lastFact = new Int32Array(termCount).fill(-1);
  yield* eachTerm(units, (position, _unit, term) => {
    if (lastFact[term] === position) return;
    lastFact[term] = position;
    startOf[term + 1] = (startOf[term + 1] ?? 0) + 1;
  });
  for (let term = 0; term < termCount; term += 1)
    startOf[term + 1] = (startOf[term + 1] ?? 0) + (startOf[term] ?? 0);
  return startOf;
}

function* eachTerm(
  { firstOf, startOf, terms }: Units,
  take: (position: number, unit: number, term: number) => void,
): Steps<void> {
  for (let position = 0; position < firstOf.length - 1; position += 1) {
    if (position % MANY === 0) yield;
    for (let unit = firstOf[position] ?? 0; unit < (firstOf[position + 1] ?? 0); unit += 1) {
      for (let at = startOf[unit] ?? 0; at < (startOf[unit + 1] ?? 0); at += 1)
        take(position, unit, terms[at] ?? 0);
    }
  }
}
