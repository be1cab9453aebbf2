// Holds the floor: how well claims are checked may rise but not fall. Silence is cheap here, a false "on record" is not.
import { expect, test } from 'vitest';
import { createClaims } from '../../src/claims/check-claims.ts';
import { loadRecord } from '../../src/record/load.ts';
import { judge, readClaims, scoreClaims } from './score.ts';

/** The sealed claims are scored in sum only: nobody reads which of them failed. */
const FLOORS = [
  {
    name: 'claims',
    least: { accuracy: 0.77, facts: 0.73, rules: 0.82, departs: 0.9 },
    most: { invented: 0.07, falselyOnRecord: 0 },
  },
  {
    name: 'sealed',
    least: { accuracy: 0.73, facts: 0.69, rules: 0.74, departs: 0.95 },
    most: { invented: 0, falselyOnRecord: 2 },
  },
] as const;

const { checkClaims } = createClaims(await loadRecord('data'));

test.each(FLOORS)('the set $name keeps its floor', ({ name, least, most }) => {
  const scores = scoreClaims(judge(readClaims(`${name}.jsonl`), checkClaims));
  const departs = scores.verdicts.find(({ verdict }) => verdict === 'departs');
  expect(scores.accuracy).toBeGreaterThanOrEqual(least.accuracy);
  expect(scores.facts).toBeGreaterThanOrEqual(least.facts);
  expect(scores.rules).toBeGreaterThanOrEqual(least.rules);
  expect(departs?.precision).toBeGreaterThanOrEqual(least.departs);
  expect(scores.invented).toBeLessThanOrEqual(most.invented);
  expect(scores.falselyOnRecord).toBeLessThanOrEqual(most.falselyOnRecord);
});
