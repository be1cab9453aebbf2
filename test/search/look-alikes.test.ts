import { expect, test } from 'vitest';
import { createLookAlikes } from '../../src/search/look-alikes.ts';

const lookAlikes = createLookAlikes(['chain', 'china', 'chinese', 'ministry', 'minister', '倪高彬']);

test('the words that share most letter pairs are chosen, and no more than wanted', () => {
  expect(lookAlikes('chian', 1, 2)).toEqual(['china']);
  expect(lookAlikes('minstry', 1, 1)).toEqual(['ministry']);
});

test('words that share next to nothing are left out, whatever the script', () => {
  expect(lookAlikes('倪高', 6, 2)).toEqual(['倪高彬']);
  expect(lookAlikes('zzz', 6, 2)).toEqual([]);
});

test('words that are longer or shorter than typing errors can make them are left out', () => {
  expect(lookAlikes('ministr', 6, 1)).toEqual(expect.arrayContaining(['ministry', 'minister']));
  expect(lookAlikes('minist', 6, 1)).toEqual([]);
  expect(lookAlikes('ministryofchina', 6, 4)).toEqual([]);
});

test('the nearer they have to be, the more they have to share', () => {
  expect(lookAlikes('minizter', 6, 1)).toEqual(['minister']);
  expect(lookAlikes('minizter', 6, 3)).toEqual(expect.arrayContaining(['minister', 'ministry']));
});

test('a second question finds no trace of the first', () => {
  const before = lookAlikes('minister', 6, 4);
  lookAlikes('china', 6, 4);
  expect(lookAlikes('minister', 6, 4)).toEqual(before);
});
