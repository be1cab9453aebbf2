// Questions that want a number or a date, and the words that can give one.
import { expect, test } from 'vitest';
import { givenBy, givenByWord, wantedBy } from '../../src/search/wanted.ts';

test.each([
  ['when was the ship seized', 'time'],
  ['what date was it', 'time'],
  ['in which year did it happen', 'time'],
  ['who said the date', undefined],
  ['how many ships', 'quantity'],
  ['how large was the fine', 'quantity'],
  ['they know how old it is', 'quantity'],
  ['how did they do it', undefined],
  ['many ships came', undefined],
  ['who was fined when the ship came', undefined],
  ['', undefined],
])('%j wants a %s', (question, wanted) => {
  expect(wantedBy(question.split(' '))).toBe(wanted);
});

test.each([
  ['2024', 'time'],
  ['1999', 'time'],
  ['march', 'time'],
  ['2100', 'quantity'],
  ['20245', 'quantity'],
  ['7', 'quantity'],
  ['million', 'quantity'],
  ['apt31', undefined],
  ['ship', undefined],
])('%s gives a %s', (word, given) => {
  expect(givenByWord(word)).toBe(given);
});

test('a statement may give both, or neither', () => {
  expect(givenBy({ statement: 'A fine of 4,000 crowns in March.' })).toEqual(new Set(['quantity', 'time']));
  expect(givenBy({ statement: 'The company denies it.' })).toEqual(new Set());
});
