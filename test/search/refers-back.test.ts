// Questions that are none without what was said before them.
import { expect, test } from 'vitest';
import { refersBack } from '../../src/search/refers-back.ts';

test.each([
  'is that so',
  'how many did they hit',
  'who said it',
  'was she fined',
  'what do those ships carry',
  'did he do this',
  'what is their name',
  'who wrote about that?',
  'is that figure right',
  'did that happen',
  'has that been confirmed',
  'who found that out',
  'who was the one',
])('%j refers back', (clause) => {
  expect(refersBack(clause)).toBe(true);
});

test.each([
  'who was fined',
  'is it true that the port paid',
  'did the port say that the mayor lied',
  'did the port pay its fine',
  'was it not the mayor who paid',
  'did the mayor know that ships came',
  'was it said that China paid',
  'who was fined this year',
  'was the IT department fined',
  'was more than one firm fined',
  '',
])('%j does not', (clause) => {
  expect(refersBack(clause)).toBe(false);
});
