// Reads every fact once: its units as term numbers, its words, its wordings and the kinds of answer that it holds.
import type { Fact, FactRecord } from '../record/record.ts';
import { isContent, PART } from './fields.ts';
import { createLabeller } from './labels.ts';
import { leaveOpen, type OpenQuestions, readOpenQuestions } from './open-questions.ts';
import { createOpennessList } from './openness.ts';
import { createSentenceList, type Sentences } from './sentences.ts';
import type { Steps } from './steps.ts';
import type { Tagger } from './tags.ts';
import { createTally, haveLongTexts, type Tally, type TallyList } from './term-tally.ts';
import { createTextReader, NO_TERM, type Word } from './text-reader.ts';
import type { Given } from './wanted.ts';
import { createWordingList, type Wordings } from './wordings.ts';

export interface ReadFacts {
  readonly sentences: Sentences;
  /** Absent where the record files none. */
  readonly openQuestions: OpenQuestions | undefined;
  /** Term -> its number. */
  readonly numberOf: ReadonlyMap<string, number>;
  /** The words of all sentences that carry meaning. */
  readonly words: ReadonlySet<string>;
  readonly wordings: Wordings;
  /** For each fact, the kinds of answer that its statement holds. */
  readonly given: readonly ReadonlySet<Given>[];
  /** How often each fact uses each term, where texts are long. */
  readonly tally: Tally | undefined;
}

/** A statement says in one sentence what its quotations say in many. */
const STATED = 4;

/** One step for each fact. @param facts in the order of their positions */
export function* readFacts(facts: readonly Fact[], record: FactRecord, tagger: Tagger): Steps<ReadFacts> {
  const { numberOf, enter } = createNumbering();
  const reader = createTextReader(tagger, enter);
  const labelsOf = createLabeller(record, enter);
  const sentences = createSentenceList(tagger, enter);
  const wordings = createWordingList();
  const tally = haveLongTexts(facts) ? createTally() : undefined;
  const openness = leaveOpen(facts) ? createOpennessList(topicsOf(facts)) : undefined;
  const given: ReadonlySet<Given>[] = [];
  const readSentence = (part: number, text: string): readonly Word[] => {
    const words = reader.read(text);
    sentences.add(part, words);
    if (tally) addUses(tally, part, words);
    return words;
  };
  for (const [position, fact] of facts.entries()) {
    const statement = readSentence(PART.statement, fact.statement);
    given.push(givenBy(statement));
    wordings.add(statement, position);
    for (const ask of fact.asks) {
      const words = readSentence(PART.ask, ask);
      wordings.add(words, position);
      openness?.add('answered', words);
    }
    for (const { text } of fact.quotations) readSentence(PART.quotation, text);
    for (const { part, terms } of labelsOf(fact)) sentences.addLabel(part, terms);
    sentences.endFact();
    openness?.endFact('answered');
    tally?.endFact();
    yield;
  }
  const openQuestions =
    openness && (yield* readOpenQuestions(facts, { reader, openness }, record.language.outside));
  const words = new Set([...reader.words.keys()].filter(isContent));
  yield;
  return {
    sentences: sentences.finish(),
    openQuestions,
    numberOf,
    words,
    wordings: wordings.finish(),
    given,
    tally: tally?.finish(),
  };
}

/** The number of each fact's topic. */
function topicsOf(facts: readonly Fact[]): readonly number[] {
  const topics = [...new Set(facts.map(({ topic }) => topic))].sort();
  return facts.map(({ topic }) => topics.indexOf(topic));
}

/** Terms get the numbers in which they are entered, from 0 on. */
function createNumbering() {
  const numberOf = new Map<string, number>();
  const enter = (term: string): number => {
    const number = numberOf.get(term) ?? numberOf.size;
    if (number === numberOf.size) numberOf.set(term, number);
    return number;
  };
  return { numberOf, enter };
}

function addUses(tally: TallyList, part: number, words: readonly Word[]): void {
  const times = part === PART.statement ? STATED : 1;
  for (const { term } of words) if (term !== NO_TERM) tally.add(term, times);
}

/** One set for each combination, shared by all facts that give the same. */
const GIVEN = {
  nothing: new Set<Given>(),
  quantity: new Set<Given>(['quantity']),
  time: new Set<Given>(['time']),
  both: new Set<Given>(['quantity', 'time']),
};

function givenBy(words: readonly Word[]): ReadonlySet<Given> {
  const givesTime = words.some(({ gives }) => gives === 'time');
  const givesQuantity = words.some(({ gives }) => gives === 'quantity');
  if (givesTime) return givesQuantity ? GIVEN.both : GIVEN.time;
  return givesQuantity ? GIVEN.quantity : GIVEN.nothing;
}
