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
    least: { first: 0.965, three: 0.98, kept: 0.98, declined: 0.95, end: 0.96 },
  },
  {
    name: 'other open',
    files: ['open-d.jsonl', 'open-f.jsonl'],
    least: { first: 0.935, three: 0.965, kept: 0.98, declined: 0.87, end: 0.925 },
  },
  {
    name: 'hard',
    files: ['hard.jsonl'],
    least: { first: 0.92, three: 0.98, kept: 0.98, declined: 0.83, end: 0.885 },
  },
  {
    name: 'told',
    files: ['open-e.jsonl'],
    least: { first: 0.835, three: 0.91, kept: 0.96, declined: 0.63, end: 0.785 },
  },
  {
    name: 'sealed',
    files: ['sealed.jsonl', 'sealed-b.jsonl', 'sealed-c.jsonl', 'sealed-d.jsonl'],
    least: { first: 0.95, three: 0.965, kept: 0.975, declined: 0.95, end: 0.95 },
  },
  {
    name: 'last sealed',
    files: ['sealed-e.jsonl'],
    least: { first: 0.97, three: 0.98, kept: 0.985, declined: 0.94, end: 0.96 },
  },
];

const record = await loadRecord('data');

test.each(FLOORS)('the $name questions keep their floor', ({ files, least }) => {
  const shares = totalOf(measure(record, readQuestions(...files)));
  for (const measureName of ['first', 'three', 'kept', 'declined', 'end'] as const) {
    expect(shares[measureName], measureName).toBeGreaterThanOrEqual(least[measureName]);
  }
});
