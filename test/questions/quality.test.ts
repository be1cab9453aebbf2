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
    least: { first: 0.96, three: 0.98, kept: 0.98, declined: 0.97, end: 0.965 },
  },
  {
    name: 'other open',
    files: ['open-d.jsonl', 'open-f.jsonl'],
    least: { first: 0.935, three: 0.96, kept: 0.975, declined: 0.88, end: 0.93 },
  },
  {
    name: 'mistyped',
    files: ['open-h.jsonl'],
    least: { first: 0.905, three: 0.945, kept: 0.965, declined: 0.77, end: 0.87 },
  },
  {
    name: 'hard',
    files: ['hard.jsonl'],
    least: { first: 0.93, three: 0.98, kept: 0.98, declined: 0.85, end: 0.9 },
  },
  {
    name: 'told',
    files: ['open-e.jsonl'],
    least: { first: 0.84, three: 0.915, kept: 0.96, declined: 0.68, end: 0.8 },
  },
  {
    name: 'blind',
    files: ['open-g.jsonl'],
    least: { first: 0.85, three: 0.92, kept: 0.945, declined: 0.815, end: 0.84 },
  },
  {
    name: 'sealed',
    files: ['sealed.jsonl', 'sealed-b.jsonl', 'sealed-c.jsonl', 'sealed-d.jsonl'],
    least: { first: 0.95, three: 0.97, kept: 0.975, declined: 0.945, end: 0.95 },
  },
  {
    name: 'later sealed',
    files: ['sealed-e.jsonl', 'sealed-f.jsonl'],
    least: { first: 0.97, three: 0.98, kept: 0.985, declined: 0.95, end: 0.965 },
  },
  {
    name: 'blind sealed',
    files: ['sealed-g.jsonl'],
    least: { first: 0.865, three: 0.915, kept: 0.945, declined: 0.765, end: 0.82 },
  },
];

const record = await loadRecord('data');

test.each(FLOORS)('the $name questions keep their floor', ({ files, least }) => {
  const shares = totalOf(measure(record, readQuestions(...files)));
  for (const measureName of ['first', 'three', 'kept', 'declined', 'end'] as const) {
    expect(shares[measureName], measureName).toBeGreaterThanOrEqual(least[measureName]);
  }
});
