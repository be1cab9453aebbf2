// Holds the floor: how well the bot does on its question sets may rise but not fall.
import { expect, test } from 'vitest';
import { loadRecord } from '../../src/record/load.ts';
import { measure, totalOf } from '../bench/measure.ts';
import { readQuestions } from './score.ts';

/** Least shares. The sealed questions are scored in sum only: nobody reads which of them failed. */
const FLOORS = [
  {
    name: 'open',
    files: ['open-a.jsonl', 'open-b.jsonl'],
    least: { first: 0.888, three: 0.935, kept: 0.972, declined: 0.91, end: 0.895 },
  },
  {
    name: 'sealed',
    files: ['sealed.jsonl'],
    least: { first: 0.794, three: 0.893, kept: 0.921, declined: 0.752, end: 0.782 },
  },
];

const record = await loadRecord('data');

test.each(FLOORS)('the $name questions keep their floor', ({ files, least }) => {
  const shares = totalOf(measure(record, readQuestions(...files)));
  for (const measureName of ['first', 'three', 'kept', 'declined', 'end'] as const) {
    expect(shares[measureName], measureName).toBeGreaterThanOrEqual(least[measureName]);
  }
});
