// In how many words people ask for a view, and what is no wish for one.
import { describe, expect, test } from 'vitest';
import { type CommandWord, readPhrasings } from '../../src/answer/phrasing.ts';

test.each<[text: string, command: CommandWord, argument: string]>([
  ['timeline', 'timeline', ''],
  ['please show me the full timeline of the fines, thanks', 'timeline', 'the fines'],
  ['fines chronology', 'timeline', 'fines'],
  ['what is the timeline for ships', 'timeline', 'ships'],
  ['Can you draw a time line about ships please', 'timeline', 'ships'],
  ['who is Ann Quay?', 'who', 'ann quay'],
  ['whos ann', 'who', 'ann'],
  ['give me a profile of the port', 'who', 'the port'],
  ['both sides of the fines', 'both', 'the fines'],
  ['show both sides', 'both', ''],
  ['what do both sides say about ships', 'both', 'ships'],
  ['differences on the fine', 'differ', 'the fine'],
  ['disagreements between sources over ships', 'differ', 'ships'],
  ['where do the sources differ', 'differ', ''],
  ['on what do your sources disagree with each other about ships', 'differ', 'ships'],
  ['list your sources', 'sources', ''],
  ['what are the sources', 'sources', ''],
  ['which sources do you have', 'sources', ''],
  ['which sources are on file', 'sources', ''],
  ['open fact id company-fined', 'fact', 'company fined'],
  ['how do I cite company-fined', 'cite', 'company fined'],
  ['citation for fact company-fined', 'cite', 'company fined'],
])('"%s" asks for %s of "%s"', (text, command, argument) => {
  expect(readPhrasings(text)[0]).toMatchObject({ command, argument });
});

describe('the bare word', () => {
  test.each<[text: string, command: CommandWord, argument: string]>([
    ['who was fined', 'who', 'was fined'],
    ['sources of brandy', 'sources', 'of brandy'],
    ['fact', 'fact', ''],
    ['TIMELINE  Fines', 'timeline', 'fines'],
  ])('of "%s" is %s of "%s"', (text, command, argument) => {
    expect(readPhrasings(text).at(-1)).toEqual({ command, argument, isBare: true });
  });
});

test.each([
  '',
  'was the company fined',
  'the source of the fine',
  'is that a fact',
  `timeline ${'x '.repeat(200)}`,
])('%.40s asks for no view', (text) => {
  expect(readPhrasings(text)).toEqual([]);
});

test('what is as long as a wish may be is read, and one sign more is not', () => {
  expect(readPhrasings(`timeline ${'fines '.repeat(31)}abcde`)).toHaveLength(2);
  expect(readPhrasings(`timeline ${'fines '.repeat(31)}abcdef`)).toEqual([]);
});
