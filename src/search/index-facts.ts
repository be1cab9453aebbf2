// Builds what a question is held against: postings from terms to facts, and each fact's units by term number.
import type { Fact, FactRecord } from '../record/record.ts';
import { unitsOf } from './fields.ts';

export interface IndexedUnit {
  readonly weight: number;
  readonly whole: boolean;
  /** Numbers of its terms. */
  readonly terms: Int32Array;
  /** Sum of the idf of its terms but for question words: how much the unit says. */
  readonly mass: number;
}

export interface FactIndex {
  readonly facts: readonly Fact[];
  readonly units: readonly (readonly IndexedUnit[])[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** Term number -> positions of the facts that hold it, ascending. */
  readonly postings: readonly Int32Array[];
  /** Term number -> inverse document frequency, in nats. */
  readonly idf: Float64Array;
  /** The idf of a term that one fact alone holds. */
  readonly maxIdf: number;
}

/** Indexes every fact of a record. */
export function indexFacts(record: FactRecord): FactIndex {
  const numberOf = new Map<string, number>();
  const holders: number[][] = [];
  const drafts = record.facts.map((fact, position) =>
    unitsOf(fact, record).map((unit) => ({
      ...unit,
      terms: Int32Array.from(unit.terms, (term) => enter(term, position, numberOf, holders)),
    })),
  );
  const idf = Float64Array.from(holders, (list) => inverseFrequency(record.facts.length, list.length));
  const asking = new Set([...numberOf].filter(([term]) => term.startsWith('?')).map(([, number]) => number));
  const units = drafts.map((list) =>
    list.map((draft) => ({ ...draft, mass: massOf(draft.terms, idf, asking) })),
  );
  const postings = holders.map((list) => Int32Array.from(list));
  return {
    facts: record.facts,
    units,
    numberOf,
    postings,
    idf,
    maxIdf: inverseFrequency(record.facts.length, 1),
  };
}

/** The probabilistic idf of BM25, kept above zero. */
export function inverseFrequency(facts: number, holding: number): number {
  return Math.log(1 + (facts - holding + 0.5) / (holding + 0.5));
}

function enter(term: string, position: number, numberOf: Map<string, number>, holders: number[][]): number {
  const number = numberOf.get(term) ?? holders.length;
  if (number === holders.length) {
    numberOf.set(term, number);
    holders.push([]);
  }
  const list = holders[number];
  if (list && list.at(-1) !== position) list.push(position);
  return number;
}

const massOf = (terms: Int32Array, idf: Float64Array, without: ReadonlySet<number>): number =>
  terms.reduce((mass, term) => mass + (without.has(term) ? 0 : (idf[term] ?? 0)), 0);
