// How well a sentence meets a question as a whole.
import { expect, test } from 'vitest';
import { PART, PARTS } from '../../src/search/fields.ts';
import { likenessOf, precisionOf } from '../../src/search/likeness.ts';

const of = (part: number, ...rest: [number, number, boolean]) =>
  likenessOf(PARTS[part] as (typeof PARTS)[number], ...rest);

test('a sentence that says all of the question and nothing else is wholly like it', () => {
  expect(of(PART.ask, 1, 1, false)).toBe(1);
  expect(of(PART.ask, 1, 1, true)).toBe(1);
});

test('what a sentence says besides takes some of its likeness, never all', () => {
  expect(of(PART.ask, 1, 0, false)).toBeCloseTo(0.6);
  expect(of(PART.ask, 0.5, 0.5, false)).toBeCloseTo(0.4);
});

test('asking alike counts for those alone that say anything of the question', () => {
  expect(of(PART.ask, 0.5, 0.5, true)).toBeGreaterThan(of(PART.ask, 0.5, 0.5, false));
  expect(of(PART.ask, 0, 0, true)).toBe(0);
});

test('a quotation counts for less than a statement', () => {
  expect(of(PART.quotation, 1, 1, false)).toBeLessThan(of(PART.statement, 1, 1, false));
});

test.each([
  [1, 2, 0.5],
  [3, 2, 1],
  [0, 0, 0],
])('%d nats used of %d: %d', (used, mass, precision) => {
  expect(precisionOf(used, mass)).toBe(precision);
});
