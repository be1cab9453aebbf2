// Expressions without a single telling word are read as one.
import { expect, test } from 'vitest';
import { createSearch } from '../../src/search/search.ts';
import { smallRecord } from '../record/small-record.ts';

const LANGUAGE = `everyday:
  seized: [got hold of, got into, got]
  fined: [got into, in]
`;
const search = createSearch(smallRecord({ 'language.yaml': LANGUAGE }));
const taken = (question: string) => search(question).whole.understood.concepts.map(({ taken }) => taken);

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
