// Which reading of a clause is looked up: alone, in context, or both.
import { expect, test } from 'vitest';
import { readingsOf } from '../../src/search/clause-readings.ts';
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
