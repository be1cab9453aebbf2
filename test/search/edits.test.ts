// How far two words lie apart.
import { expect, test } from 'vitest';
import { editDistance } from '../../src/search/edits.ts';

test.each([
  ['harbour', 'harbour', 0],
  ['harbor', 'harbour', 1],
  ['harbour', 'harbor', 1],
  ['harbour', 'harbout', 1],
  ['harbour', 'harbuor', 1],
  ['ahrbour', 'harbour', 1],
  ['harbour', 'hrabuor', 2],
  ['abcd', 'badc', 2],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['kitten', 'sitting', 3],
  ['abcdef', 'uvwxyz', 6],
])('from %j to %j: %i', (a, b, distance) => {
  expect(editDistance(a, b, 9)).toBe(distance);
});

test.each([
  ['harbour', 'harbuor', 0, 1],
  ['harbour', 'hrabuor', 1, 2],
  ['abcdef', 'uvwxyz', 2, 3],
  ['harbour', 'harb', 2, 3],
  ['harbour', 'harb', 3, 3],
])('%j and %j within %i: %i, since nobody asks further', (a, b, limit, distance) => {
  expect(editDistance(a, b, limit)).toBe(distance);
});

test('words longer than any before are measured right, and the next short ones too', () => {
  const long = 'a'.repeat(63);
  expect(editDistance(`${long}b`, `${long}c`, 3)).toBe(1);
  expect(editDistance('a'.repeat(200), `${'a'.repeat(199)}bc`, 3)).toBe(2);
  expect(editDistance('port', 'sort', 3)).toBe(1);
});
