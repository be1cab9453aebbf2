// Holds the floor: how well claims are checked may rise but not fall.
import { expect, test } from 'vitest';
import { createClaims } from '../../src/claims/check-claims.ts';
import { loadRecord } from '../../src/record/load.ts';
import { judge, readClaims, scoreClaims } from './score.ts';

/** The sealed claims are scored in sum only: nobody reads which of them failed. */
const FLOORS = [
  { name: 'claims', least: { accuracy: 0.83, facts: 0.81, rules: 0.88, departs: 0.91 }, invented: 0.06 },
  { name: 'sealed', least: { accuracy: 0.83, facts: 0.83, rules: 0.83, departs: 0.89 }, invented: 0.08 },
] as const;

const { checkClaims } = createClaims(await loadRecord('data'));

test.each(FLOORS)('the set $name keeps its floor', ({ name, least, invented }) => {
  const scores = scoreClaims(judge(readClaims(`${name}.jsonl`), checkClaims));
  const departs = scores.verdicts.find(({ verdict }) => verdict === 'departs');
  expect(scores.accuracy).toBeGreaterThanOrEqual(least.accuracy);
  expect(scores.facts).toBeGreaterThanOrEqual(least.facts);
  expect(scores.rules).toBeGreaterThanOrEqual(least.rules);
  expect(departs?.precision).toBeGreaterThanOrEqual(least.departs);
  expect(scores.invented).toBeLessThanOrEqual(invented);
});
