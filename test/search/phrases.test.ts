// Phrases are found word by word.
import { expect, test } from 'vitest';
import { createPhraseTable } from '../../src/search/phrases.ts';

const table = createPhraseTable([
  [['harbour', 'master'], 'master'],
  [['harbour'], 'place'],
  [['harbour', 'master'], 'office'],
  [[], 'nothing'],
]);

test('every phrase that stands in the words is found where it stands', () => {
  expect(table.find(['the', 'harbour', 'master', 'left', 'harbour'])).toEqual([
    { at: 1, length: 2, value: 'master' },
    { at: 1, length: 1, value: 'place' },
    { at: 1, length: 2, value: 'office' },
    { at: 4, length: 1, value: 'place' },
  ]);
});

test('a phrase whose last word is another is not found', () => {
  expect(table.find(['harbour', 'office']).map(({ value }) => value)).toEqual(['place']);
});

test('only the first word of a phrase opens it', () => {
  expect(['harbour', 'master', ''].map((word) => table.opens(word))).toEqual([true, false, false]);
});
