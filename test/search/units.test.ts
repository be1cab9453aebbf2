// The flat arrays of the index: what goes in fact by fact comes out by fact and by term.
import { expect, test } from 'vitest';
import { PART } from '../../src/search/fields.ts';
import { holdersOf, postingsOf } from '../../src/search/postings.ts';
import { finish } from '../../src/search/steps.ts';
import { createUnitList } from '../../src/search/units.ts';
import { entryOf, firstWithHash, hashOfSentence, hashOfWord } from '../../src/search/wordings.ts';

const list = createUnitList();
const add = (part: number, terms: readonly number[]): void => {
  list.begin(part);
  for (const term of terms) list.add(term);
};
add(PART.statement, [0, 1, 0]);
add(PART.ask, [1, 2]);
add(PART.speaker, [2]);
list.endFact();
list.endFact();
add(PART.quotation, [1]);
list.endFact();
const units = list.finish();

test('a term stands once in a unit, and a fact without units has none', () => {
  expect([...units.terms]).toEqual([0, 1, 1, 2, 2, 1]);
  expect([...units.startOf]).toEqual([0, 2, 4, 5, 6]);
  expect([...units.firstOf]).toEqual([0, 3, 3, 4]);
});

test('postings name each fact once and count the sentences that use the term', () => {
  const { startOf, positions, uses } = finish(postingsOf(units, 3));
  expect([...startOf]).toEqual([0, 1, 3, 4]);
  expect([...positions]).toEqual([0, 0, 2, 0]);
  expect([...uses]).toEqual([1, 2, 0, 1]);
  expect(holdersOf(finish(postingsOf(units, 3)), 1)).toBe(2);
});

test('a sentence is found by its hash, at the first of the facts that hold it', () => {
  const hash = (text: string): number => hashOfSentence(text.split(' ').map(hashOfWord));
  const wordings = Float64Array.of(
    entryOf(hash('who was fined'), 7),
    entryOf(hash('who was fined'), 3),
    entryOf(hash('who fined'), 0),
  ).sort();
  expect(firstWithHash(wordings, hash('who was fined'))).toBe(3);
  expect(firstWithHash(wordings, hash('fined was who'))).toBeUndefined();
});
