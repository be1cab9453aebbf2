// What must not move an answer: a fact about something else, and the order in which facts, parties and sources stand.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAsk } from '../../src/answer/ask.ts';
import { loadRecord } from '../../src/record/load.ts';
import type { Fact, FactRecord } from '../../src/record/record.ts';
import { judge, readQuestions, type System } from './score.ts';

const record = await loadRecord('data');
const questions = readQuestions('open-a.jsonl', 'open-b.jsonl');

/** Words of another world, so long that nobody means them by a misspelling. */
const GARDEN =
  'rhubarb beehive lavender greenhouse hedgehog wheelbarrow marmalade saxophone kangaroo volcano umbrella'.split(
    ' ',
  );

test('a fact about something else turns no right answer wrong', () => {
  const before = asking(record);
  const right = questions.filter((question) => judge(question, before(question.question)));
  expect(right.length).toBeGreaterThan(300);
  const unrelated = fc
    .array(fc.array(fc.constantFrom(...GARDEN), { minLength: 3, maxLength: 9 }), {
      minLength: 3,
      maxLength: 9,
    })
    .map(([statement = [], ...asks]) =>
      gardenFact(
        statement.join(' '),
        asks.map((ask) => ask.join(' ')),
      ),
    );
  fc.assert(
    fc.property(unrelated, (fact) => {
      const system = asking({ ...record, facts: [...record.facts, fact] });
      expect(right.filter((question) => !judge(question, system(question.question)))).toEqual([]);
    }),
    { numRuns: 5, seed: 31, endOnFailure: true },
  );
}, 120_000);

test('the order of facts, parties and sources does not show', () => {
  const reversed: FactRecord = {
    ...record,
    facts: [...record.facts].reverse(),
    parties: new Map([...record.parties].reverse()),
    sources: new Map([...record.sources].reverse()),
  };
  const [system, other] = [asking(record), asking(reversed)];
  for (const { question } of questions) expect(other(question), question).toEqual(system(question));
}, 120_000);

function asking(of: FactRecord): System {
  const ask = createAsk(of);
  return (question) => {
    const answer = ask(question);
    return answer.status === 'answered' ? answer.facts.map(({ id }) => id) : [];
  };
}

function gardenFact(statement: string, asks: readonly string[]): Fact {
  const [model] = record.facts;
  if (!model) throw new Error('Expected a record with facts, got none');
  const quotations = model.quotations.map((quotation) => ({ ...quotation, text: statement }));
  return { ...model, id: 'zz-garden', statement, asks: [...asks], leavesOpen: [], about: [], quotations };
}
