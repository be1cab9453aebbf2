// Expressions without a single telling word are read as one.
import { expect, test } from 'vitest';
import { createSearch } from '../../src/search/search.ts';
import { silentPhrases } from '../../src/search/silent-phrases.ts';
import { smallRecord } from '../record/small-record.ts';

const LANGUAGE = `everyday:
  seized: [got hold of, got into, got]
  fined: [got into, in]
`;
const search = createSearch(smallRecord({ 'language.yaml': LANGUAGE }));
const taken = (question: string) => search(question).whole.understood.concepts.map(({ taken }) => taken);

const match = (at: number, length: number, value: string) => ({ at, length, value });

test('of expressions that overlap the longest is read, of equals the first, and what lies apart is read too', () => {
  const words = 'who got into it and got out of it all'.split(' ');
  const phrases = silentPhrases(words, [
    match(1, 2, 'seize'),
    match(2, 3, 'enter'),
    match(5, 2, 'flee'),
    match(6, 2, 'leave'),
    match(8, 2, 'end'),
    match(5, 2, 'escape'),
    match(0, 1, 'ask'),
  ]);
  expect(phrases).toEqual([
    { phrase: 'into it and', terms: ['enter'] },
    { phrase: 'got out', terms: ['flee', 'escape'] },
    { phrase: 'it all', terms: ['end'] },
  ]);
});

test('an expression with a telling word in it is left to its words', () => {
  expect(silentPhrases(['got', 'hold', 'of'], [match(0, 3, 'seize')])).toEqual([]);
});

test('function words that mean something together are one concept', () => {
  expect(taken('who got into the ship')).toEqual(['ship', 'got into']);
});

test('a phrase that stands for several words of the record stands for all of them', () => {
  const { concepts } = search('they got into it').whole.understood;
  expect(concepts.map(({ terms }) => terms.size)).toEqual([2]);
});

test('a function word alone stays silent', () => {
  expect(taken('who got in')).toEqual([]);
});

test('a telling word keeps its own place in a mixed expression', () => {
  expect(taken('they got hold of the ship')).toEqual(['hold', 'ship']);
});
