// One text may hold several questions.
import { expect, test } from 'vitest';
import { splitClauses, withoutChatter, withoutDispute } from '../../src/search/clauses.ts';

test.each([
  ['who was fined?', ['who was fined']],
  ['who was fined and when did the port answer?', ['who was fined', 'when did the port answer']],
  ['the fines and the answers', ['the fines and the answers']],
  ['hello! who was fined? thanks', ['who was fined']],
  ['quick question: who was fined', ['who was fined']],
  ['my editor asks, who was fined', ['who was fined']],
  ['after the fire, who was fined', ['who was fined']],
  ['according to the port, who was fined?', ['according to the port, who was fined']],
  ['was the port fined, or was the mayor?', ['was the port fined', 'or was the mayor']],
  ['The port was fined. It paid, in May.', ['The port was fined', 'It paid, in May.']],
  ['at 10:30 what happened', ['at 10:30 what happened']],
  ['well, who was fined - and why', ['who was fined', 'why']],
  ['', []],
])('%j: %j', (text, clauses) => {
  expect(splitClauses(text).map((clause) => clause.text)).toEqual(clauses);
});

test.each([
  ['The port was fined. Who told them?', ['The port was fined; Who told them'], [true]],
  ['The port was fined. Is that so?', [], []],
  ['my mate swears the port was fined, did they pay', ['the port was fined; did they pay'], [true]],
  ['Who was fined? Did the mayor lose his job?', [], []],
  ['Who was fined? Did they pay?', ['Who was fined; Did they pay'], [true]],
  ['One. Two. Three. What did she say?', ['Two; Three; What did she say'], [true]],
  ['a smile :) was it the port', ['a smile; was it the port'], [true]],
  ['my aunt was fined. Was she the only one?', ['my aunt was fined; Was she the only one'], [true]],
  ['my aunt is ill. Who was fined?', [], []],
  ['Hello bot, who said all of this?', [], []],
  ['Thanks! Who said all of this?', [], []],
  ['Hi the port paid. When did they do this?', ['Hi the port paid; When did they do this'], [true]],
])('%j: what stands before it is read with %j', (text, inContext, refersBack) => {
  const clauses = splitClauses(text).filter((clause) => clause.inContext !== undefined);
  expect(clauses.map((clause) => clause.inContext)).toEqual(inContext);
  expect(clauses.map((clause) => clause.refersBack)).toEqual(refersBack);
});

test.each([
  ['The port was fined. Is that so?', ['The port was fined']],
  ['The port was fined, in May, in court. True or false?', ['The port was fined; in May; in court']],
  ['My uncle swears the port was fined. Does the mayor say otherwise?', ['the port was fined']],
  ['Who was fined? My uncle says the port was. Source?', ['Who was fined', 'the port was']],
  ['Who was fined? Is that known?', ['Who was fined', 'Is that known']],
  ['Who was fined? Any source?', ['Who was fined']],
  ['Is that so?', ['Is that so']],
  ['True?', ['True']],
])('%j asks for what is claimed: %j', (text, clauses) => {
  expect(splitClauses(text).map((clause) => clause.text)).toEqual(clauses);
});

test('of a text with many parts the first four are read', () => {
  expect(splitClauses('a; b; c; d; e; f').map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd']);
});

test.each([
  ['my editor asks, who was fined', 'who was fined'],
  ['Hi! I am on a train; who was fined, and by whom?', 'who was fined; and by whom'],
  ['what do I have to fear', 'what do I have to fear'],
  ['my mate says the port was fined, is that so', 'the port was fined'],
  ['is that so', 'is that so'],
  ['The port was fined. Does the mayor agree?', 'The port was fined. Does the mayor agree?'],
  ['my aunt was fined. Was she the only one?', 'my aunt was fined. Was she the only one?'],
  ['I was fined, my mother too', 'I was fined, my mother too'],
])('what people tell of themselves is taken off: %j', (text, left) => {
  expect(withoutChatter(text)).toBe(left);
});

test.each([
  ['A reader says the port was fined. Is he right?', 'A reader says the port was fined'],
  ["I say it was fined, my boss says no. Who's right?", 'I say it was fined; my boss says no'],
  ['The port was fined. Is that true?', 'The port was fined'],
  ['The mayor says one thing, the port another. Who is right?', undefined],
  ['Is it true?', undefined],
  ['Who was fined? Is it true?', undefined],
  ['Hello, is it true?', undefined],
])('whether a claim is so is no question of whom to believe: %j', (text, left) => {
  expect(withoutDispute(text)).toBe(left ?? text);
});
