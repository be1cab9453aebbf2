// Repetition tells what a long text is about, and nothing about a short one.
import { expect, test } from 'vitest';
import { createSearch } from '../../src/search/search.ts';
import { createTally, haveLongTexts } from '../../src/search/term-tally.ts';
import { recordOf } from '../bench/collection-systems.ts';

const filler = 'The surface was smooth and the air was cold at every station along the tunnel. ';
const long = (about: string): string => `${filler.repeat(5)}${about} ${filler.repeat(4)}`;
const documents = (body: (about: string) => string) => [
  { id: 1, title: 'Tests in a tunnel', body: body('A wing was mentioned.') },
  {
    id: 2,
    title: 'More tests in a tunnel',
    body: body('A wing met a wing, and the wing bent the other wing.'),
  },
];
const first = (body: (about: string) => string): string | undefined =>
  createSearch(recordOf(documents(body)))('wing').whole.hits[0]?.fact.id;

test('of two long texts the one that comes back to the word comes first', () => {
  expect(first(long)).toBe('2');
});

test('of two short texts it does not: ties go to the lower id', () => {
  expect(first((about) => about)).toBe('1');
});

test('texts are long from about a hundred words on, by their mean', () => {
  const { facts } = recordOf(documents(long));
  const { facts: short } = recordOf(documents((about) => about));
  expect([haveLongTexts(facts), haveLongTexts(short), haveLongTexts([])]).toEqual([true, false, false]);
});

test('a tally counts each term of a fact once, with all its uses', () => {
  const tally = createTally();
  tally.add(3, 4);
  tally.add(3, 1);
  tally.add(5, 1);
  tally.endFact();
  tally.endFact();
  const { firstOf, terms, counts } = tally.finish();
  expect([[...firstOf], [...terms], [...counts]]).toEqual([
    [0, 2, 2],
    [3, 5],
    [5, 1],
  ]);
});
