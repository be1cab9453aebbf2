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
    least: { first: 0.945, three: 0.965, kept: 0.975, declined: 0.945, end: 0.945 },
  },
  {
    name: 'hard',
    files: ['hard.jsonl'],
    least: { first: 0.915, three: 0.97, kept: 0.97, declined: 0.79, end: 0.865 },
  },
  {
    name: 'sealed',
    files: ['sealed.jsonl', 'sealed-b.jsonl', 'sealed-c.jsonl'],
    least: { first: 0.9, three: 0.935, kept: 0.95, declined: 0.915, end: 0.905 },
  },
];

const record = await loadRecord('data');

test.each(FLOORS)('the $name questions keep their floor', ({ files, least }) => {
  const shares = totalOf(measure(record, readQuestions(...files)));
  for (const measureName of ['first', 'three', 'kept', 'declined', 'end'] as const) {
    expect(shares[measureName], measureName).toBeGreaterThanOrEqual(least[measureName]);
  }
});
