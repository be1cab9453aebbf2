// What a few words name: one thing on record, or nothing.
import { describe, expect, test } from 'vitest';
import { createDirectory } from '../../src/answer/directory.ts';
import { wideRecord } from '../record/wide-record.ts';

const directory = createDirectory(wideRecord);

describe('a party', () => {
  test.each([
    ['harbour-clerk', 'harbour-clerk'],
    ['Ann Quay', 'harbour-clerk'],
    ['the Night Gulls', 'night-gulls'],
    ['The gulls', 'night-gulls'],
    ['gull7', 'night-gulls'],
    ['a Port Company', 'port-company'],
    ['HO', 'harbour-office'],
    ['harbuor ofice', 'harbour-office'],
    ['Sailors Union', 'sailors-union'],
    ['Gull 8', undefined],
    ['harbour', undefined],
    ['Ann Quai', undefined],
    ['night bulls', undefined],
    ['warbour office', undefined],
    ['the', undefined],
    ['', undefined],
  ])('%s: %s', (words, id) => {
    expect(directory.party(words)).toBe(id);
  });
});

describe('a topic', () => {
  test.each([
    ['fines', 'fines'],
    ['the fine', 'fines'],
    ['The fines', 'fines'],
    ['what the port answered', 'answers'],
    ['answer of the port', 'answers'],
    ['the port', 'answers'],
    ['answers fines', undefined],
    ['port company', undefined],
    ['of the', undefined],
    ['weather', undefined],
  ])('%s: %s', (words, id) => {
    expect(directory.topic(words)).toBe(id);
  });
});

test.each([
  ['company-fined', 'company-fined'],
  ['Company Fined', 'company-fined'],
  ['the company fined', 'company-fined'],
  ['companyfined', 'company-fined'],
  ['company', undefined],
  ['', undefined],
])('the fact of "%s" is %s', (words, id) => {
  expect(directory.fact(words)?.id).toBe(id);
});
