// The parts of the benchmarks that decide about figures. Nothing here is timed.
import { expect, test } from 'vitest';
import { ndcg } from './collection.ts';
import { bestCut, withCut } from './decline.ts';
import type { Ranker } from './peers/peer.ts';
import { table } from './table.ts';
import { templatedQuestions, templatedRecord } from './templated.ts';

const relevance = new Map([
  [1, 3],
  [2, 1],
]);

test('the best order is worth 1, a worse one less, and nothing relevant nothing', () => {
  expect(ndcg([1, 2, 9], relevance)).toBe(1);
  expect(ndcg([2, 1, 9], relevance)).toBeLessThan(1);
  expect(ndcg([8, 9], relevance)).toBe(0);
});

const scores: Readonly<Record<string, number>> = { known: 8, 'also known': 6, unknown: 3, 'quite wrong': 1 };
const ranker: Ranker = (question) => [
  { id: question.includes('known') ? 'right' : 'wrong', score: scores[question] ?? 0 },
];
const questions = [
  { question: 'known', category: 'clean', facts: ['right'] },
  { question: 'also known', category: 'clean', facts: ['right'] },
  { question: 'unknown', category: 'offtopic', facts: [] },
  { question: 'quite wrong', category: 'offtopic', facts: [] },
];

test('the cut of a peer lies where most of its answers are right', () => {
  const cut = bestCut(ranker, questions);
  const system = withCut(ranker, cut);
  expect(questions.map(({ question }) => system(question))).toEqual([['right'], ['right'], [], []]);
});

test('a peer that is always right is never cut', () => {
  const answerable = questions.slice(0, 2);
  const system = withCut(ranker, bestCut(ranker, answerable));
  expect(system('known')).toEqual(['right']);
});

test('templates give the same record and questions each time', () => {
  const [one, other] = [templatedRecord(50), templatedRecord(50)];
  expect(one).toEqual(other);
  expect(templatedQuestions(one, 20, true)).toEqual(templatedQuestions(other, 20, true));
});

test('a templated record has the shape of a real one, with words that grow more slowly than its facts', () => {
  const words = (count: number): number => {
    const { record } = templatedRecord(count);
    expect(record.facts.every(({ asks, quotations }) => asks.length === 4 && quotations.length === 1)).toBe(
      true,
    );
    return new Set(record.facts.flatMap(({ statement }) => statement.split(' '))).size;
  };
  expect(words(1000)).toBeLessThan(7 * words(100));
});

test('no two questions with a typing error have the same one, and no fact has it', () => {
  const templated = templatedRecord(200);
  const known = new Set(templated.subjects.flat());
  const strange = templatedQuestions(templated, 100, true).map(({ text }) =>
    text.match(/[a-z]+/g)?.filter((word) => word.length > 3 && !known.has(word)),
  );
  expect(strange.every((words) => words?.length === 1)).toBe(true);
  expect(new Set(strange.flat()).size).toBe(100);
});

test('a table has its heads, a rule and a dash where there is nothing', () => {
  expect(
    table(
      ['', 'asked'],
      [
        ['ours', 3],
        ['theirs', undefined],
      ],
    ),
  ).toBe(['        asked', '------  -----', 'ours        3', 'theirs      -'].join('\n'));
});
