import { expect, test } from 'vitest';
import { createTaken } from '../../../src/slack/curators/taken.ts';

const ADA = { by: 'U1', factId: 'company-fined' };
const BEN = { by: 'U2', factId: undefined };

test('the first takes it, and everyone after is told who did', () => {
  const taken = createTaken();
  expect(taken.by('a')).toBeUndefined();
  expect(taken.take('a', ADA)).toBeUndefined();
  expect(taken.take('a', BEN)).toEqual(ADA);
  expect(taken.by('a')).toEqual(ADA);
});

test('what was let go can be taken on again', () => {
  const taken = createTaken();
  taken.take('a', ADA);
  taken.release('a');
  expect(taken.take('a', BEN)).toBeUndefined();
});

test('the memory is bounded: the oldest is forgotten first', () => {
  const taken = createTaken(2);
  for (const key of ['a', 'b', 'c']) taken.take(key, ADA);
  expect([taken.by('a'), taken.by('b'), taken.by('c')]).toEqual([undefined, ADA, ADA]);
});
