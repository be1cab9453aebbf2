// The one way into the search: a record in, a function from questions to hits out.
import type { Fact, FactRecord } from '../record/record.ts';
import { type Reading, readingOfAll, readingsOf } from './clause-readings.ts';
import { splitClauses } from './clauses.ts';
import { type FactIndex, indexFacts } from './index-facts.ts';
import { createLexicon } from './lexicon.ts';
import { meaningsOf } from './meanings.ts';
import { givesName } from './names-given.ts';
import { beginningOf } from './normalise.ts';
import { openOf } from './open-questions.ts';
import type { OpennessOf } from './openness.ts';
import { rank } from './rank.ts';
import type { Hit } from './score.ts';
import { createShortlist } from './shortlist.ts';
import { finish, type Steps } from './steps.ts';
import { buildTagger } from './tags.ts';
import { saidIn, type Understood, understand } from './understand.ts';
import { verbatimIn } from './wordings.ts';

export type { Hit };

/** What the search found for one question or clause. */
export interface Found extends Reading {
  /** Best first; empty when nothing on record shares a word with the question. */
  readonly hits: readonly Hit[];
  /** True where it is, word for word, a question that a fact leaves open or one that lies outside. */
  readonly isLeftOpen: boolean;
  /** True where it asks for a name, and the best fact gives none but those of the question. */
  readonly isUnnamed: boolean;
  /** How far it is put as questions are that the best fact leaves open; absent where the record files none, or nothing is found. */
  readonly openness: OpennessOf | undefined;
}

/** What was found for the whole question, and for each of its clauses where it has several. */
export interface Findings {
  readonly whole: Found;
  readonly clauses: readonly Found[];
}

/** @param accepts leaves out every fact for which it is false */
export type Search = (question: string, accepts?: (fact: Fact) => boolean) => Findings;

const MAX_HITS = 24;
/** Of a text that holds several questions, and of each of them alone or in context, so many readings are looked up. */
const MAX_READINGS = 4;
const QUESTION_MARK = /[?!.\s]+$/u;

/** Builds the search over a record. Pure: the same record and question give the same hits. */
export const createSearch = (record: FactRecord): Search => finish(buildSearch(record));

/** The same in steps. */
export function* buildSearch(record: FactRecord): Steps<Search> {
  const tagger = yield* buildTagger(record);
  yield;
  const index = yield* indexFacts(record, tagger);
  yield;
  const lexicon = yield* createLexicon(record, index, tagger);
  yield;
  const shortlist = createShortlist(index);
  /** Of one question no part is read twice. */
  const createReader = (): ((text: string) => Reading) => {
    const known = new Map<string, Reading>();
    return (text) => {
      const reading = known.get(text) ?? { text, understood: understand(text, index, lexicon) };
      known.set(text, reading);
      return reading;
    };
  };
  const find = ({ text, understood, asking }: Reading, accepts?: (fact: Fact) => boolean): Found => {
    const hits = rank(understood, meaningsOf(understood), index, shortlist, MAX_HITS, accepts);
    return {
      text,
      understood,
      asking,
      hits,
      isLeftOpen: isLeftOpen(understood, index),
      isUnnamed: hits[0] !== undefined && isUnnamed(hits[0].fact, understood, index),
      openness: hits[0] && index.open?.openness?.(wordsOf(asking ?? understood), hits[0].position),
    };
  };
  return (question, accepts) => {
    const text = beginningOf(question);
    const read = createReader();
    const clauses = splitClauses(text);
    const isOne = clauses.length === 1 && clauses[0]?.text === text.replace(QUESTION_MARK, '');
    const readings = isOne
      ? []
      : clauses.flatMap((clause) => readingsOf(clause, read, text)).slice(0, MAX_READINGS);
    const whole = find(readingOfAll(text, clauses, read), accepts);
    return {
      whole,
      clauses: readings.map((reading) =>
        isAgain(reading, whole) ? { ...whole, text: reading.text } : find(reading, accepts),
      ),
    };
  };
}

const isLeftOpen = ({ wordings }: Understood, { open, facts }: FactIndex): boolean =>
  open !== undefined &&
  (wordings.some((wording) => open.outside.has(wording)) ||
    verbatimIn(open.wordings, wordings, facts, openOf) !== undefined);

const isUnnamed = (best: Fact, understood: Understood, index: FactIndex): boolean =>
  understood.wanted === 'name' && !givesName(best, saidIn(understood), index);

/** Without a greeting, the one clause is the whole. */
const isAgain = (one: Reading, other: Reading): boolean =>
  takenAs(one.understood) === takenAs(other.understood) && one.asking === other.asking;

const takenAs = ({ wordings }: Understood): string => wordings.at(-1) ?? '';

/** Its words as they were read. */
const wordsOf = (understood: Understood): readonly string[] => takenAs(understood).split(' ');
