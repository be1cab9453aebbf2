import { expect, test } from 'vitest';
import { createLookAlikes } from '../../src/search/look-alikes.ts';

const lookAlikes = createLookAlikes(['chain', 'china', 'chinese', 'ministry', 'minister', '倪高彬']);

test('the words that share most letter pairs come first, and no more than wanted', () => {
  expect(lookAlikes('chian', 1)).toEqual(['china']);
  expect(lookAlikes('minstry', 1)).toEqual(['ministry']);
});

test('words that share nothing are left out, whatever the script', () => {
  expect(lookAlikes('倪高', 6)).toEqual(['倪高彬']);
  expect(lookAlikes('zzz', 6)).toEqual([]);
});

test('a second question finds no trace of the first', () => {
  const before = lookAlikes('minister', 6);
  lookAlikes('china', 6);
  expect(lookAlikes('minister', 6)).toEqual(before);
});
