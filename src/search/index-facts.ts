// Builds what a question is held against: postings from terms to facts, and each fact's units by term number.
import type { Fact, FactRecord } from '../record/record.ts';
import { surprise } from './english.ts';
import { lineOf, unitsOf } from './fields.ts';
import { partyTerm, type Tagger } from './tags.ts';
import { givenBy, type Wanted } from './wanted.ts';
import { wordingsOf } from './wordings.ts';

export interface IndexedUnit {
  readonly weight: number;
  readonly whole: boolean;
  readonly isAsk: boolean;
  /** Numbers of its terms. */
  readonly terms: Int32Array;
  /** Sum of the weights of its words, without tags and question words: how much the unit says. */
  readonly mass: number;
}

/** The facts that hold a term. */
export interface Postings {
  /** Ascending. */
  readonly positions: Int32Array;
  /** For each of them, in how many of its sentences the term stands. */
  readonly uses: Uint16Array;
}

export interface FactIndex {
  readonly facts: readonly Fact[];
  readonly units: readonly (readonly IndexedUnit[])[];
  /** For each fact, the numbers of the party tags of its speaker and of those the speaker belongs to. */
  readonly speakers: readonly (readonly number[])[];
  /** For each fact, whether it stands in the first topic of the dossier, which is the outline of the record. */
  readonly isOutline: readonly boolean[];
  /** For each fact, the kinds of answer that it holds. */
  readonly given: readonly ReadonlySet<Wanted>[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** Hash of a statement or way of asking, word for word -> position of a fact that holds it. */
  readonly wordings: ReadonlyMap<number, number>;
  /** Term number -> the facts that hold it. */
  readonly postings: readonly Postings[];
  /** Term number -> how much it says, in nats: its inverse document frequency, less where English uses it all the time. */
  readonly weights: Float64Array;
  /** The inverse document frequency of a word that one fact alone holds. */
  readonly maxIdf: number;
}

/** Indexes every fact of a record, in the order of the facts' ids. */
export function indexFacts(record: FactRecord, tagger: Tagger): FactIndex {
  const facts = [...record.facts].sort((a, b) => (a.id < b.id ? -1 : 1));
  const numberOf = new Map<string, number>();
  const holders: Holders[] = [];
  const drafts = facts.map((fact, position) =>
    unitsOf(fact, record, tagger).map((unit) => ({
      ...unit,
      terms: Int32Array.from(unit.terms, (term) => enter(term, position, unit.whole, numberOf, holders)),
    })),
  );
  const terms = [...numberOf.keys()];
  const weights = Float64Array.from(terms, (term, number) =>
    weightOf(term, inverseFrequency(facts.length, holders[number]?.positions.length ?? 0)),
  );
  const isWord = terms.map((term) => !/^[?@~]/.test(term));
  return {
    facts,
    speakers: facts.map(({ by }) => lineOf(by, record).flatMap((id) => numberOf.get(partyTerm(id)) ?? [])),
    isOutline: facts.map(({ topic }) => topic === record.dossier.topics[0]?.id),
    given: facts.map(givenBy),
    units: drafts.map((list) =>
      list.map((draft) => ({ ...draft, mass: massOf(draft.terms, weights, isWord) })),
    ),
    numberOf,
    postings: holders.map(({ positions, uses }) => ({
      positions: Int32Array.from(positions),
      uses: Uint16Array.from(uses),
    })),
    wordings: wordingsOf(facts),
    weights,
    maxIdf: inverseFrequency(facts.length, 1),
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

interface Holders {
  readonly positions: number[];
  readonly uses: number[];
}

function enter(
  term: string,
  position: number,
  isSentence: boolean,
  numberOf: Map<string, number>,
  holders: Holders[],
): number {
  const number = numberOf.get(term) ?? holders.length;
  if (number === holders.length) {
    numberOf.set(term, number);
    holders.push({ positions: [], uses: [] });
  }
  const { positions, uses } = holders[number] as Holders;
  if (positions.at(-1) !== position) {
    positions.push(position);
    uses.push(0);
  }
  if (isSentence) uses[uses.length - 1] = (uses.at(-1) ?? 0) + 1;
  return number;
}

const massOf = (terms: Int32Array, weights: Float64Array, isWord: readonly boolean[]): number =>
  terms.reduce((mass, term) => mass + (isWord[term] ? (weights[term] ?? 0) : 0), 0);
