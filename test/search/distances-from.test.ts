// The distances that are read from bits are those of the plain table.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distancesFrom } from '../../src/search/distances-from.ts';
import { editDistance } from '../../src/search/edits.ts';

const word = (unit: fc.Arbitrary<string>, most: number) => fc.string({ unit, maxLength: most });

test.each([
  ['short words of few letters', word(fc.constantFrom(...'abc'), 8)],
  ['words about as long as a number has bits', word(fc.constantFrom(...'ab'), 36)],
  ['words in any script', word(fc.constantFrom(...'aéжя倪高'), 10)],
])('for %s and any limit', (_name, words) => {
  fc.assert(
    fc.property(words, words, fc.integer({ min: 0, max: 12 }), (one, other, limit) => {
      expect(distancesFrom(one)(other, limit)).toBe(editDistance(one, other, limit));
    }),
    { numRuns: 2000 },
  );
});

test('a word of 32 letters and one of 33', () => {
  const long = 'abcdefghijklmnopqrstuvwxyzabcdef';
  expect(distancesFrom(long)(`${long}g`, 3)).toBe(1);
  expect(distancesFrom(`${long}g`)(long.slice(1), 3)).toBe(2);
  expect(distancesFrom(long)(`${long.slice(0, -2)}fe`, 3)).toBe(1);
});
