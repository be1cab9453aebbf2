// What is left of a part of a text without whoever tells it.
import { expect, test } from 'vitest';
import { withoutTeller } from '../../src/search/chatter.ts';

test.each([
  ['the port was fined', 'the port was fined'],
  ['my mate swears that the port was fined', 'the port was fined'],
  ['I read the port was fined', 'the port was fined'],
  ['I am on a train', undefined],
  ['my mate says I am late', undefined],
  ['our clerk says the port was fined', 'the port was fined'],
  ['my boss knows', undefined],
  ['my boss knows the port was fined', 'the port was fined'],
  ['Morning all', undefined],
  ['Doing the digest for the board', undefined],
  ['writing paper was seized', 'writing paper was seized'],
  ['Working for the port', undefined],
  ['thanks, super helpful', undefined],
  ['Hi my mate says the port was fined', 'the port was fined'],
  ['Thanks to the clerk the port was fined', 'to the clerk the port was fined'],
  ['Hi-tech firms were fined', 'Hi-tech firms were fined'],
  ['After the I-Soon leak', 'After the I-Soon leak'],
  ['the port claims our clerks lied', 'the port claims our clerks lied'],
  ['there is talk of barrels and my mate swears it was tar', undefined],
])('%j: %j', (part, left) => {
  expect(withoutTeller(part)).toBe(left);
});
