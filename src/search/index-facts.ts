// Builds what a question is held against: postings from terms to facts, and each fact's units by term number.
import type { Fact, FactRecord } from '../record/record.ts';
import { surprise } from './english.ts';
import { lineOf } from './fields.ts';
import { type LanguageModel, languageModelOf } from './language-model.ts';
import type { OpenQuestions } from './open-questions.ts';
import { holdersOf, type Postings, postingsOf } from './postings.ts';
import { type ReadFacts, readFacts } from './read-facts.ts';
import type { Steps } from './steps.ts';
import { partyTerm, type Tagger } from './tags.ts';
import { type TermFrequencies, termFrequenciesOf } from './term-frequency.ts';
import { type UnitIndex, unitIndexOf } from './unit-index.ts';

export interface FactIndex extends Omit<ReadFacts, 'tally' | 'sentences' | 'openQuestions'> {
  /** By position: in the order of their ids. */
  readonly facts: readonly Fact[];
  readonly units: UnitIndex;
  /** For each fact, the numbers of the party tags of its speaker and of those the speaker belongs to. */
  readonly speakers: readonly (readonly number[])[];
  /** The same tags of all facts together: everybody who speaks in this record. */
  readonly spokesmen: ReadonlySet<number>;
  /** For each fact, 1 where it stands in the first topic of the dossier, which is the outline of the record. */
  readonly isOutline: Uint8Array;
  /** For each fact, how far it is one that people ask for, in nats: 0 where nobody is known to. */
  readonly sought: Float64Array;
  readonly postings: Postings;
  /** What facts are asked by. */
  readonly model: LanguageModel;
  /** What they are asked in vain; absent where the record files none of it. */
  readonly open: OpenQuestions | undefined;
  /** How often facts use terms, where texts are long. */
  readonly frequencies: TermFrequencies | undefined;
  /** Term number -> how much it says, in nats: its inverse document frequency, less where English uses it all the time. */
  readonly weights: Float64Array;
  /** The inverse document frequency of a word that one fact alone holds. */
  readonly maxIdf: number;
}

/** Indexes every fact of a record, in the order of the facts' ids. */
export function* indexFacts(record: FactRecord, tagger: Tagger): Steps<FactIndex> {
  const facts = [...record.facts].sort((a, b) => (a.id < b.id ? -1 : 1));
  const { tally, sentences, openQuestions, ...read } = yield* readFacts(facts, record, tagger);
  const { units } = sentences;
  const terms = [...read.numberOf.keys()];
  yield;
  const postings = yield* postingsOf(units, terms.length);
  yield;
  const model = yield* languageModelOf(sentences, postings, terms.length);
  yield;
  const weights = Float64Array.from(terms, (term, number) =>
    weightOf(term, inverseFrequency(facts.length, holdersOf(postings, number))),
  );
  yield;
  const speakers = speakersOf(facts, record, read.numberOf);
  const outline = record.dossier.topics[0]?.id;
  yield;
  const unitIndex = yield* unitIndexOf(units, postings, terms, weights);
  return {
    ...read,
    facts,
    units: unitIndex,
    speakers,
    spokesmen: new Set(speakers.flat()),
    isOutline: Uint8Array.from(facts, ({ topic }) => Number(topic === outline)),
    sought: Float64Array.from(facts, ({ sought = 0 }) => Math.log(1 + sought)),
    postings,
    model,
    open: openQuestions,
    frequencies: tally && termFrequenciesOf(tally, postings),
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

/** One list for each party, shared by all facts that it states. */
function speakersOf(
  facts: readonly Fact[],
  record: FactRecord,
  numberOf: ReadonlyMap<string, number>,
): (readonly number[])[] {
  const known = new Map<string, readonly number[]>();
  return facts.map(({ by }) => {
    const line = known.get(by) ?? lineOf(by, record).flatMap((id) => numberOf.get(partyTerm(id)) ?? []);
    known.set(by, line);
    return line;
  });
}
