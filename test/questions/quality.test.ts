// Holds the floor: how well the bot does on its question sets may rise but not fall.
import { expect, test } from 'vitest';
import { loadRecord } from '../../src/record/load.ts';
import { measure, totalOf } from '../bench/measure.ts';
import { readQuestions } from './score.ts';

/** Least shares. The sealed questions are scored in sum only: nobody reads which of them failed. */
const FLOORS = [
  {
    name: 'open',
    files: ['open-a.jsonl', 'open-b.jsonl', 'open-c.jsonl'],
    least: { first: 0.9, three: 0.945, kept: 0.975, declined: 0.89, end: 0.898 },
  },
  {
    name: 'hard',
    files: ['hard.jsonl'],
    least: { first: 0.84, three: 0.91, kept: 0.95, declined: 0.42, end: 0.66 },
  },
  {
    name: 'sealed',
    files: ['sealed.jsonl', 'sealed-b.jsonl'],
    least: { first: 0.845, three: 0.915, kept: 0.945, declined: 0.83, end: 0.84 },
  },
];

const record = await loadRecord('data');

test.each(FLOORS)('the $name questions keep their floor', ({ files, least }) => {
  const shares = totalOf(measure(record, readQuestions(...files)));
  for (const measureName of ['first', 'three', 'kept', 'declined', 'end'] as const) {
    expect(shares[measureName], measureName).toBeGreaterThanOrEqual(least[measureName]);
  }
});
