// How often each fact uses each term, counted while the facts are read. Only records of long texts are counted.
import type { Fact } from '../record/record.ts';
import { createIntList } from './int-list.ts';

/** Characters of a statement and its quotations, on average, from which texts are long: about a hundred words. */
const LONG = 600;

/** True where the facts are documents of many sentences, in which repetition tells what they are about. */
export function haveLongTexts(facts: readonly Fact[]): boolean {
  const characters = facts.reduce(
    (sum, { statement, quotations }) =>
      quotations.reduce((within, { text }) => within + text.length, sum + statement.length),
    0,
  );
  return characters >= LONG * facts.length && facts.length > 0;
}

/** Fact after fact, its terms, and how often it uses each. */
export interface Tally {
  /** Fact -> the place of its first term; the next fact's first place ends it. */
  readonly firstOf: Int32Array;
  readonly terms: Int32Array;
  readonly counts: Int32Array;
}

export interface TallyList {
  add(term: number, times: number): void;
  endFact(): void;
  finish(): Tally;
}

/** Counts fact by fact. */
export function createTally(): TallyList {
  const [firstOf, terms, counts] = [createIntList(), createIntList(), createIntList()];
  const current = new Map<number, number>();
  firstOf.push(0);
  return {
    add: (term, times) => current.set(term, (current.get(term) ?? 0) + times),
    endFact() {
      for (const [term, count] of current) {
        terms.push(term);
        counts.push(count);
      }
      current.clear();
      firstOf.push(terms.length);
    },
    finish: () => ({ firstOf: firstOf.toArray(), terms: terms.toArray(), counts: counts.toArray() }),
  };
}
