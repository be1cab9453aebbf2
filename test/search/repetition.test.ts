// What it is worth in a long text to use a word again and again.
import { expect, test } from 'vitest';
import type { FactIndex } from '../../src/search/index-facts.ts';
import { postingsOf } from '../../src/search/postings.ts';
import { finish } from '../../src/search/steps.ts';
import { insistenceAt, repetitionOf, termFrequenciesOf } from '../../src/search/term-frequency.ts';
import { createTally } from '../../src/search/term-tally.ts';
import type { Understood } from '../../src/search/understand.ts';
import { createUnitList } from '../../src/search/units.ts';

/** For each fact, how often it uses the terms 0, 1 and 2. */
const USES = [
  [1, 0, 3],
  [0, 6, 0],
  [2, 4, 0],
];

function indexOf(uses: readonly (readonly number[])[]): FactIndex {
  const [units, tally] = [createUnitList(), createTally()];
  for (const fact of uses) {
    units.begin(0);
    fact.forEach((times, term) => {
      if (times === 0) return;
      units.add(term);
      tally.add(term, times);
    });
    units.endFact();
    tally.endFact();
  }
  const postings = finish(postingsOf(units.finish(), 3));
  return { postings, frequencies: termFrequenciesOf(tally.finish(), postings) } as unknown as FactIndex;
}

const asking = (...terms: readonly (readonly [term: number, weight: number])[]): Understood =>
  ({
    concepts: terms.map(([term, weight]) => ({ weight, terms: new Map([[term, 1]]) })),
    weight: terms.reduce((sum, [, weight]) => sum + weight, 0),
  }) as unknown as Understood;

const index = indexOf(USES);

test('every posting has the count of its fact, and a longer text needs more uses', () => {
  expect([...(index.frequencies?.counts ?? [])]).toEqual([1, 2, 6, 4, 3]);
  // Lengths 4, 6 and 6, mean 16/3; three uses count for half in a text of that length.
  const halves = [4, 6, 6].map((length) => 3 * (0.35 + (0.65 * length * 3) / 16));
  expect([...(index.frequencies?.halves ?? [])].map((half) => half.toFixed(6))).toEqual(
    halves.map((half) => half.toFixed(6)),
  );
});

test('each word counts by its weight, up to ten for a text that says nothing else', () => {
  const [, , half = 0] = index.frequencies?.halves ?? [];
  const [two, four] = [2 / (2 + half), 4 / (4 + half)];
  expect(repetitionOf(asking([0, 1]), index, 2)).toBeCloseTo(10 * two);
  expect(repetitionOf(asking([0, 1], [1, 3]), index, 2)).toBeCloseTo((10 * (two + 3 * four)) / 4);
  expect(repetitionOf(asking([2, 1]), index, 2)).toBe(0);
});

test('nothing is worth anything where nothing is asked or texts are short', () => {
  expect(repetitionOf(asking(), index, 0)).toBe(0);
  expect(repetitionOf(asking([0, 1]), { ...index, frequencies: undefined } as unknown as FactIndex, 0)).toBe(
    0,
  );
});

test('on the way to the shortlist one use is worth a little, and three count for half of the rest', () => {
  const frequencies = index.frequencies;
  if (frequencies === undefined) throw new Error('expected frequencies, got none');
  expect(insistenceAt(frequencies, 4)).toBe(0.25 + 0.75 / 2);
  expect(insistenceAt(frequencies, 0)).toBe(0.25 + 0.75 / 4);
});
