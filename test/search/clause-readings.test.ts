// Which reading of a clause is looked up: alone, in context, or both.
import { expect, test } from 'vitest';
import { readingOfAll, readingsOf } from '../../src/search/clause-readings.ts';
import { createSearch } from '../../src/search/search.ts';
import { smallRecord } from '../record/small-record.ts';

const search = createSearch(smallRecord());
const read = (text: string) => search(text).whole;
const [inContext, refersBack] = ['told before', true];

test.each([
  ['was the ship seized', {}, ['was the ship seized']],
  ['was the ship seized', { inContext, refersBack: false }, ['was the ship seized']],
  ['was it seized by them', { inContext, refersBack }, ['told before']],
  ['did the Port Company pay it', { inContext, refersBack }, ['told before', 'did the Port Company pay it']],
  ['did the Port Company pay', { inContext, refersBack: false }, ['did the Port Company pay']],
  ['can you check', { inContext, refersBack: false }, ['told before', 'can you check']],
  ['who was that', { inContext, refersBack: false }, ['told before']],
  ['who was fined', { inContext, refersBack: false }, ['told before', 'who was fined']],
])('%j with %j: %j', (text, context, expected) => {
  const readings = readingsOf({ text, refersBack: false, ...context }, read);
  expect(readings.map((reading) => reading.text)).toEqual(expected);
});

test('what is read in context knows which part of it asks', () => {
  const [context] = readingsOf({ text: 'was it seized by them', inContext, refersBack }, read);
  expect(context?.asking).toEqual(read('was it seized by them').understood);
  expect(readingsOf({ text: 'was it seized', refersBack: false }, read)[0]?.asking).toBeUndefined();
});

test('of a whole text it is known which part asks, where one does and others lead up to it', () => {
  const asks = { text: 'who was fined', inContext, refersBack: false };
  const all = readingOfAll('told before. who was fined', [asks], read);
  expect(all.text).toBe('told before. who was fined');
  expect(all.asking).toEqual(read('who was fined').understood);
  expect(readingOfAll('a? b?', [asks, asks], read).asking).toBeUndefined();
  expect(readingOfAll('a?', [{ text: 'a', refersBack: false }], read).asking).toBeUndefined();
  expect(readingOfAll('', [], read).asking).toBeUndefined();
});

test.each([
  ['a topic: "the barge - who was fined?"', 'the barge - ', false],
  ['a topic of four words', 'and the old barge, ', false],
  ['more than a topic', 'they moored the old barge, ', true],
  ['a sentence, however short', 'it sank. ', true],
])('what stands before a question is %s', (_, before, isTold) => {
  const clause = { text: 'who was fined', inContext, refersBack: false };
  const { asking } = readingOfAll(`${before}who was fined?`, [clause], read);
  expect(asking !== undefined).toBe(isTold);
});

test('a clause behind a topic is read with it, and not as if something had been told', () => {
  const clause = { text: 'did they pay', inContext: 'the barge; did they pay', refersBack };
  const bare = (text: string) => ({ text, understood: read(text).understood });
  const askingIn = (whole?: string) => readingsOf(clause, bare, whole)[0]?.asking;
  expect(askingIn('the barge - did they pay?')).toBeUndefined();
  expect(askingIn('the barge sank. did they pay?')).toEqual(read('did they pay').understood);
  expect(askingIn()).toEqual(read('did they pay').understood);
});
