// Texts become words in the same way, whoever wrote them.
import { expect, test } from 'vitest';
import { beginningOf, hasNumberWord, normalise } from '../../src/search/normalise.ts';

test.each([
  ['Harbour', ['harbour']],
  ['Port!', ['port']],
  ['U.S. law', ['us', 'law']],
  ['the U.S.A', ['the', 'usa']],
  ['10,000 crowns', ['10000', 'crowns']],
  ['1,2', ['1', '2']],
  ['$10m or £2bn or 5k', ['10', 'million', 'or', '2', 'billion', 'or', '5000']],
  ["the port's office didn't answer", ['the', 'port', 'office', 'did', 'not', 'answer']],
  ['the port’s master', ['the', 'port', 'master']],
  ["d'Or", ['dor']],
  ['seven men and Two ships', ['7', 'men', 'and', '2', 'ships']],
  ['twelve', ['12']],
  ['R&amp;D', ['r', 'and', 'd']],
  ['a &lt;b&gt; c', ['a', 'b', 'c']],
  ['hi :tada: there', ['hi', 'there']],
  ['at 10:30 sharp', ['at', '10', '30', 'sharp']],
  ['at 10:30: noon', ['at', '10', '30', 'noon']],
  ['done:tada::+1: and :100:', ['done', 'and']],
  ['<@U12345> asked in <#C1|port>', ['asked', 'in']],
  ['see <https://a.example/x|the report> now', ['see', 'the', 'report', 'now']],
  ['see https://a.example/x now', ['see', 'now']],
  ['Café Zürich', ['cafe', 'zurich']],
  ['ﬁne ＡＢＣ', ['fine', 'abc']],
  ['version 3.5 of it', ['version', '3.5', 'of', 'it']],
  ['', []],
  ['?!', []],
])('%j: %j', (text, words) => {
  expect(normalise(text)).toEqual(words);
});

test('a word longer than any word is none', () => {
  expect(normalise(`port ${'a'.repeat(40)} ${'b'.repeat(41)}`)).toEqual(['port', 'a'.repeat(40)]);
});

test.each([
  ['seven men', true],
  ['Twelve ships', true],
  ['often', false],
  ['one man', false],
])('%s holds a number word: %s', (text, expected) => {
  expect(hasNumberWord(text)).toBe(expected);
});

test('a question is cut where no question goes on', () => {
  expect(beginningOf('a'.repeat(2000))).toHaveLength(2000);
  expect(beginningOf('a'.repeat(2001))).toHaveLength(2000);
  expect(beginningOf('ﷺ'.repeat(1000))).toHaveLength(2000);
  expect(beginningOf('who was fined?')).toBe('who was fined?');
});

test('a letter keeps no more marks than a script piles up', () => {
  expect(beginningOf(`a${'\u0301'.repeat(9)}`)).toBe(`a${'\u0301'.repeat(4)}`);
});
