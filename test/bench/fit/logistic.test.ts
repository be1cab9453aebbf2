// The fit of the confidence: on made data, whose weights are known beforehand.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seeded } from '../seeded.ts';
import { fitSigns } from './fit-signs.ts';
import { chanceOf, type Example, fitLogistic } from './logistic.ts';

/** Each set of values twice, once as true and once as not, weighing as often as either would be seen. */
function madeBy(weights: readonly number[], count: number, offsetOf = (_: number): number => 0): Example[] {
  const chance = seeded(7);
  return Array.from({ length: count }, (_, at) => {
    const values = weights.slice(1).map(() => chance.next());
    const offset = offsetOf(at);
    const often = chanceOf({ values, offset }, weights);
    return [true, false].map((isTrue) => ({ values, offset, isTrue, weight: isTrue ? often : 1 - often }));
  }).flat();
}

const close = (weights: readonly number[], digits: number): readonly number[] =>
  weights.map((weight) => expect.closeTo(weight, digits) as number);

describe('a chance', () => {
  test('is that of the sum of bias, offset and signs by their weights', () => {
    expect(chanceOf({ values: [], offset: 0 }, [0])).toBe(0.5);
    expect(chanceOf({ values: [0.5, 2], offset: 1 }, [-1, 4, -0.5])).toBeCloseTo(1 / (1 + Math.exp(-1)), 12);
  });

  test('lies between 0 and 1, also where nothing is in doubt', () => {
    expect(chanceOf({ values: [1e4], offset: 0 }, [0, 1])).toBe(1);
    expect(chanceOf({ values: [-1e4], offset: 0 }, [0, 1])).toBe(0);
  });
});

describe('a fit', () => {
  const weights = [-1, 3, -2];

  test('finds the weights by which the data were made', () => {
    expect(fitLogistic(madeBy(weights, 20_000))).toEqual(close(weights, 1));
  });

  test('finds them too where something is known beforehand, and does not count it again', () => {
    const known = madeBy(weights, 20_000, (at) => (at % 2 === 0 ? -4 : 1));
    expect(fitLogistic(known)).toEqual(close(weights, 1));
  });

  test('finds the share of the true ones where no sign tells them apart', () => {
    const examples = [true, true, true, false].map((isTrue) => ({
      values: [],
      offset: 0,
      isTrue,
      weight: 1,
    }));
    expect(fitLogistic(examples)).toEqual(close([Math.log(3)], 9));
  });

  test('counts an example as often as it weighs', () => {
    const one = (isTrue: boolean, weight: number): Example => ({ values: [], offset: 0, isTrue, weight });
    expect(fitLogistic([one(true, 3), one(false, 1)])).toEqual(close([Math.log(3)], 9));
    expect(fitLogistic([one(true, 3), one(false, 1), one(false, 0)])).toEqual(close([Math.log(3)], 9));
  });

  test('is the same on every run', () => {
    const examples = madeBy([0.5, -1, 2, 0], 200);
    expect(fitLogistic(examples)).toEqual(fitLogistic(examples.map((example) => ({ ...example }))));
  });

  test('does not depend on the order of examples', () => {
    const examples = madeBy(weights, 50);
    const shuffled = fc.shuffledSubarray(examples, { minLength: examples.length });
    fc.assert(
      fc.property(shuffled, (mixed) => {
        expect(fitLogistic(mixed)).toEqual(close(fitLogistic(examples), 9));
      }),
      { numRuns: 20 },
    );
  });

  test('of a sign that settles everything stays within bounds, as does one of two signs that are one', () => {
    const settled = [0, 1].map((value) => ({ values: [value], offset: 0, isTrue: value === 1, weight: 1 }));
    expect(fitLogistic(settled).every((weight) => Math.abs(weight) < 5)).toBe(true);
    const doubled = madeBy([0, 2], 500).map((one) => ({ ...one, values: [...one.values, ...one.values] }));
    const [, first = 0, second = 0] = fitLogistic(doubled);
    expect(first).toBeCloseTo(second, 9);
    expect(first).toBeGreaterThan(0);
  });
});

describe('of the signs', () => {
  const names = ['likeness', 'gaps', 'length'] as const;
  type Name = (typeof names)[number];
  const made = madeBy([0, 2, -2, -1], 5000);
  const examplesOf = (signs: readonly Name[]): Example[] =>
    made.map((one) => ({ ...one, values: signs.map((sign) => one.values[names.indexOf(sign)] ?? 0) }));
  const fitted = (...speakFor: readonly Name[]) => fitSigns<Name>(names, new Set(speakFor), examplesOf);

  test('those are kept that count the way round they may', () => {
    const { fitted: kept, weights } = fitted('likeness');
    expect(kept).toEqual(names);
    expect(weights).toEqual(fitLogistic(made));
  });

  test('one that would count the wrong way round is left out, and the others are fitted without it', () => {
    const { fitted: kept, weights } = fitted('likeness', 'length');
    expect(kept).toEqual(['likeness', 'gaps']);
    expect(weights).toEqual(fitLogistic(examplesOf(['likeness', 'gaps'])));
  });

  test('all are left out where none counts as it may, and the bias stands alone', () => {
    expect(fitted('gaps', 'length')).toMatchObject({ fitted: [] });
    expect(fitted('gaps', 'length').weights).toHaveLength(1);
  });
});
