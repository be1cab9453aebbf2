// Whose words a question asks for.
import { expect, test } from 'vitest';
import { speakersIn } from '../../src/search/speaker.ts';

const said = (question: string, value: string, at: number, length = 1) =>
  speakersIn(question.split(' '), [{ at, length, value }]);

test.each([
  ['what did china say', '@china', 2, ['@china']],
  ['what did china in their london embassy say', '@china', 2, []],
  ['what did china in the end say', '@china', 2, ['@china']],
  ['who say china did it', '@china', 2, []],
  ['the reaction of china', '@china', 3, ['@china']],
  ['any statement by the chinese', '@china', 4, ['@china']],
  ['the ships of china', '@china', 3, []],
  ['what did beijing say', '~4', 2, []],
])('%s', (question, tag, at, speakers) => {
  expect(said(question, tag, at)).toEqual(speakers);
});

test('a verb within the name is no verb behind it', () => {
  expect(said('the view office was fined', '@view-office', 1, 2)).toEqual([]);
});
