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
    least: { first: 0.81, three: 0.88, kept: 0.93, declined: 0.8, end: 0.81 },
  },
  {
    name: 'sealed',
    files: ['sealed.jsonl'],
    least: { first: 0.7, three: 0.8, kept: 0.85, declined: 0.7, end: 0.7 },
  },
];

const record = await loadRecord('data');

test.each(FLOORS)('the $name questions keep their floor', ({ files, least }) => {
  const shares = totalOf(measure(record, readQuestions(...files)));
  for (const measureName of ['first', 'three', 'kept', 'declined', 'end'] as const) {
    expect(shares[measureName], measureName).toBeGreaterThanOrEqual(least[measureName]);
  }
});
