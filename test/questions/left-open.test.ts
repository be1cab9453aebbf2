// What the record says of itself: its ways of asking lead to their facts, and what its facts leave open is declined. Both in
// their very words, and looked up in a record that does not have them.
import { expect, test } from 'vitest';
import { type Ask, createAsk } from '../../src/answer/ask.ts';
import { figuresOf } from '../../src/record/figures.ts';
import { loadRecord } from '../../src/record/load.ts';
import type { Fact, FactRecord } from '../../src/record/record.ts';

const EVERY_OPEN = 20;
const EVERY_ASK = 40;

/** Least shares of questions that the record does not have. They may rise but not fall. */
const FLOORS = { first: 0.81, kept: 0.95, declined: 0.8 };

interface Filed {
  readonly fact: string;
  readonly question: string;
}

const record = await loadRecord('data');

const filed = (questionsOf: (fact: Fact) => readonly string[], every: number): readonly Filed[] =>
  record.facts
    .flatMap((fact) => questionsOf(fact).map((question) => ({ fact: fact.id, question })))
    .filter((_, at) => at % every === 0);
const open = filed(({ leavesOpen }) => leavesOpen, EVERY_OPEN);
const asks = filed((fact) => fact.asks, EVERY_ASK);

/** The fact that is shown first; none where the question is declined. */
function firstOf(ask: Ask, question: string): string | undefined {
  const answer = ask(question);
  return answer.status === 'answered' ? answer.facts[0].id : undefined;
}

const share = (questions: readonly Filed[], is: (one: Filed) => boolean): number =>
  questions.filter(is).length / questions.length;

function without(questions: readonly Filed[]): FactRecord {
  const held = new Set(questions.map(({ question }) => question));
  const kept = (texts: string[]): string[] => texts.filter((text) => !held.has(text));
  const facts = record.facts.map((fact) => ({
    ...fact,
    asks: kept(fact.asks),
    leavesOpen: kept(fact.leavesOpen),
  }));
  return { ...record, facts };
}

test('in its very words, what is left open is declined and what is asked gets its fact', () => {
  const ask = createAsk(record);
  expect(open.filter(({ question }) => firstOf(ask, question) !== undefined)).toEqual([]);
  expect(asks.filter(({ question, fact }) => firstOf(ask, question) !== fact)).toEqual([]);
}, 120_000);

test('where the record does not have them, the floors are kept', () => {
  const ask = createAsk(without([...open, ...asks]));
  const first = new Map([...open, ...asks].map(({ question }) => [question, firstOf(ask, question)]));
  const isAnswered = ({ question }: Filed): boolean => first.get(question) !== undefined;
  expect(share(asks, ({ question, fact }) => first.get(question) === fact)).toBeGreaterThanOrEqual(
    FLOORS.first,
  );
  expect(share(asks, isAnswered)).toBeGreaterThanOrEqual(FLOORS.kept);
  expect(share(open, (one) => !isAnswered(one))).toBeGreaterThanOrEqual(FLOORS.declined);
}, 120_000);

test('no question is both asked and left open, and none is left open twice', () => {
  const { asksLeftOpen, sharedOpen } = figuresOf(record);
  expect({ asksLeftOpen, sharedOpen }).toEqual({ asksLeftOpen: [], sharedOpen: [] });
});
