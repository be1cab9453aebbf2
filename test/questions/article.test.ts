// Holds the search to the article's own questions, where they lie beside the project.
import { expect, test } from 'vitest';
import { loadRecord } from '../../src/record/load.ts';
import { measure, totalOf } from '../bench/measure.ts';
import { hasArticleQuestions, readArticleQuestions, readSentences } from './article.ts';

/** Least shares: right fact first of the answerable, declined of the unanswerable. */
const FLOOR = { first: 0.925, declined: 0.92 };

const skipped = hasArticleQuestions() ? '' : ' (skipped: no ../shared/questions/article.jsonl)';
const record = await loadRecord('data');

test.skipIf(skipped)(`the article has the sixteen sentences that its questions count${skipped}`, () => {
  expect(readSentences()).toHaveLength(16);
});

test.skipIf(skipped)(`every fact accepted for a question of the article is on record${skipped}`, () => {
  const unknown = readArticleQuestions(record)
    .flatMap(({ facts }) => facts)
    .filter((id) => !record.factById.has(id));
  expect(unknown).toEqual([]);
});

test.skipIf(skipped)(`the questions of the article find its facts${skipped}`, () => {
  const shares = totalOf(measure(record, readArticleQuestions(record)));
  expect(shares.first).toBeGreaterThanOrEqual(FLOOR.first);
  expect(shares.declined).toBeGreaterThanOrEqual(FLOOR.declined);
});
