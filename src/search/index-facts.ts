// Builds what a question is held against: postings from terms to facts, and each fact's units by term number.
import type { Fact, FactRecord } from '../record/record.ts';
import { surprise } from './english.ts';
import { lineOf, unitsOf } from './fields.ts';
import { partyTerm, type Tagger } from './tags.ts';
import { givenBy, type Wanted } from './wanted.ts';

export interface IndexedUnit {
  readonly weight: number;
  readonly whole: boolean;
  /** Numbers of its terms. */
  readonly terms: Int32Array;
  /** Sum of the weights of its words, without tags and question words: how much the unit says. */
  readonly mass: number;
}

export interface FactIndex {
  readonly facts: readonly Fact[];
  readonly units: readonly (readonly IndexedUnit[])[];
  /** For each fact, the numbers of the party tags of its speaker and of those the speaker belongs to. */
  readonly speakers: readonly (readonly number[])[];
  /** For each fact, the kinds of answer that it holds. */
  readonly given: readonly ReadonlySet<Wanted>[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** Term number -> positions of the facts that hold it, ascending. */
  readonly postings: readonly Int32Array[];
  /** Term number -> how much it says, in nats: its inverse document frequency, less where English uses it all the time. */
  readonly weights: Float64Array;
  /** The inverse document frequency of a word that one fact alone holds. */
  readonly maxIdf: number;
}

/** Indexes every fact of a record. */
export function indexFacts(record: FactRecord, tagger: Tagger): FactIndex {
  const numberOf = new Map<string, number>();
  const holders: number[][] = [];
  const drafts = record.facts.map((fact, position) =>
    unitsOf(fact, record, tagger).map((unit) => ({
      ...unit,
      terms: Int32Array.from(unit.terms, (term) => enter(term, position, numberOf, holders)),
    })),
  );
  const count = record.facts.length;
  const terms = [...numberOf.keys()];
  const weights = Float64Array.from(terms, (term, number) =>
    weightOf(term, inverseFrequency(count, holders[number]?.length ?? 0)),
  );
  const isWord = terms.map((term) => !/^[?@~]/.test(term));
  const units = drafts.map((list) =>
    list.map((draft) => ({ ...draft, mass: massOf(draft.terms, weights, isWord) })),
  );
  const postings = holders.map((list) => Int32Array.from(list));
  return {
    facts: record.facts,
    speakers: record.facts.map(({ by }) =>
      lineOf(by, record).flatMap((id) => numberOf.get(partyTerm(id)) ?? []),
    ),
    given: record.facts.map(givenBy),
    units,
    numberOf,
    postings,
    weights,
    maxIdf: inverseFrequency(count, 1),
  };
}

/** A word that is rare in the record but common in English ("besides") says little all the same. */
const FLOOR = 0.2;

/** @param term a stem or a tag */
export const weightOf = (term: string, idf: number): number => idf * (FLOOR + (1 - FLOOR) * surprise(term));

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

const massOf = (terms: Int32Array, weights: Float64Array, isWord: readonly boolean[]): number =>
  terms.reduce((mass, term) => mass + (isWord[term] ? (weights[term] ?? 0) : 0), 0);
