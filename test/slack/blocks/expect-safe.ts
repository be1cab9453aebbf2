// What every payload has to be, whatever it was made of: within the limits, calling nobody, linking only to what is filed.
import type { ModalView } from '@slack/types';
import { expect } from 'vitest';
import type { Message } from '../../../src/slack/blocks/message.ts';
import { addressesIn, faultsOf, liveTokens } from '../golden/faults.ts';

/** @param filed what the payload was made of: it may link to addresses in it, and to no others */
export function expectSafe(payload: Message | ModalView, filed: unknown): void {
  expect(faultsOf(payload)).toEqual([]);
  expect(liveTokens(payload, ['<@U123ABC>'])).toEqual([]);
  const addresses = new Set(addressesOf(filed));
  expect(addressesIn(payload).filter((url) => !addresses.has(url) || !/^https?:/.test(url))).toEqual([]);
  expect(shown(payload)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|\\u0000/);
}

/** What a button carries back to us is never shown. */
const shown = (payload: unknown): string =>
  JSON.stringify(payload, (key, value: unknown) => (key === 'value' ? undefined : value));

function addressesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(addressesOf);
  if (typeof value !== 'object' || value === null) return [];
  const { url } = value as { url?: unknown };
  return [...(typeof url === 'string' ? [url] : []), ...Object.values(value).flatMap(addressesOf)];
}
