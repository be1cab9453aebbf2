// What the terms of a record stand for in one question.
import { expect, test } from 'vitest';
import { meaningsOf } from '../../src/search/meanings.ts';
import { createSearch } from '../../src/search/search.ts';
import { wideRecord } from '../record/wide-record.ts';

const search = createSearch(wideRecord);

test('every term of every concept has its concepts and their trust, and every question word asks', () => {
  const question = search('who fined the gulls and when was the ship seized').whole.understood;
  const { conceptsOf, asking, weights } = meaningsOf(question);
  const pairs = question.concepts.flatMap(({ terms }, concept) =>
    [...terms].map(([term, quality]) => ({ term, concept, quality })),
  );
  expect(pairs.length).toBeGreaterThan(4);
  expect(new Set(conceptsOf.keys())).toEqual(new Set(pairs.map(({ term }) => term)));
  for (const { term, concept, quality } of pairs)
    expect(conceptsOf.get(term)).toContainEqual({ concept, quality });
  expect([...conceptsOf.values()].flat()).toHaveLength(pairs.length);
  expect(asking).toBe(question.asking);
  expect([...weights]).toEqual(question.concepts.map(({ weight }) => weight));
});
