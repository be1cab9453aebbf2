import { expect, test } from 'vitest';
import { fuzzPayloads } from './fuzz-payloads.ts';

test('two thousand requests, sound and broken: each has one status and at most one reply, and nobody is called', async () => {
  const { statuses, calls, faults } = await fuzzPayloads(2000, 20_261_122);
  expect(faults).toEqual([]);
  // It is no proof where nothing gets through, or nothing is turned away.
  expect(statuses[200]).toBeGreaterThan(1000);
  expect(statuses[400]).toBeGreaterThan(100);
  expect(calls).toBeGreaterThan(500);
});
