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
    least: { first: 0.955, three: 0.97, kept: 0.975, declined: 0.965, end: 0.96 },
  },
  {
    name: 'other open',
    files: ['open-d.jsonl'],
    least: { first: 0.905, three: 0.945, kept: 0.965, declined: 0.865, end: 0.9 },
  },
  {
    name: 'hard',
    files: ['hard.jsonl'],
    least: { first: 0.935, three: 0.98, kept: 0.98, declined: 0.85, end: 0.9 },
  },
  {
    name: 'sealed',
    files: ['sealed.jsonl', 'sealed-b.jsonl', 'sealed-c.jsonl'],
    least: { first: 0.935, three: 0.945, kept: 0.955, declined: 0.96, end: 0.94 },
  },
  {
    name: 'last sealed',
    files: ['sealed-d.jsonl'],
    least: { first: 0.94, three: 0.965, kept: 0.965, declined: 0.9, end: 0.935 },
  },
];

const record = await loadRecord('data');

test.each(FLOORS)('the $name questions keep their floor', ({ files, least }) => {
  const shares = totalOf(measure(record, readQuestions(...files)));
  for (const measureName of ['first', 'three', 'kept', 'declined', 'end'] as const) {
    expect(shares[measureName], measureName).toBeGreaterThanOrEqual(least[measureName]);
  }
});
