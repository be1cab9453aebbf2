// Of a long text the words that say most are searched for.
import { expect, test } from 'vitest';
import type { Concept } from '../../src/search/concept.ts';
import { mostTelling } from '../../src/search/most-telling.ts';

/** Concepts with these weights; nothing else of them is looked at. */
const weighing = (weights: readonly number[]): readonly Concept[] =>
  weights.map((weight) => ({ weight })) as unknown as readonly Concept[];
const weightsOf = (concepts: readonly Concept[]): readonly number[] => concepts.map(({ weight }) => weight);

test('as many as a long question has are all kept', () => {
  const concepts = weighing(Array.from({ length: 24 }, (_, at) => at));
  expect(mostTelling(concepts)).toEqual(concepts);
});

test('of more, the heaviest are kept in the order of the question', () => {
  const weights = [1, 9, 2, ...Array.from({ length: 23 }, (_, at) => 10 + at)];
  expect(weightsOf(mostTelling(weighing(weights)))).toEqual(weights.filter((weight) => weight > 2));
});
