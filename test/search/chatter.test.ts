// What is left of a part of a text without whoever tells it.
import { expect, test } from 'vitest';
import { withoutTeller } from '../../src/search/chatter.ts';

test.each([
  ['the port was fined', 'the port was fined'],
  ['my mate swears that the port was fined', 'the port was fined'],
  ['I read the port was fined', 'the port was fined'],
  ['I am on a train', undefined],
  ['my mate says I am late', undefined],
  ['my boss knows', undefined],
  ['Morning all', undefined],
  ['Doing the digest for the board', undefined],
  ['writing paper was seized', undefined],
  ['there is talk of barrels and my mate swears it was tar', undefined],
])('%j: %j', (part, left) => {
  expect(withoutTeller(part)).toBe(left);
});
