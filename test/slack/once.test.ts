import { expect, test } from 'vitest';
import { createClaims, keysOf } from '../../src/slack/once.ts';

const HOUR = 60 * 60 * 1000;

test('a key is claimed once within a day and again after it', () => {
  let time = 0;
  const claims = createClaims(() => time);
  expect([claims.claim('a'), claims.claim('a')]).toEqual([true, false]);
  time = 23 * HOUR;
  expect(claims.claim('a')).toBe(false);
  time = 25 * HOUR;
  expect(claims.claim('a')).toBe(true);
});

test('the memory is bounded: the oldest claim is forgotten first', () => {
  const claims = createClaims(() => 0, 3);
  for (const key of ['a', 'b', 'c', 'd']) claims.claim(key);
  expect([claims.claim('d'), claims.claim('c'), claims.claim('a')]).toEqual([false, false, true]);
});

test('a mention in a direct message has one key though it comes as two events', () => {
  const said = { channel: 'D1', ts: '1.2' };
  const mention = keysOf({ event_id: 'Ev1', event: { ...said, type: 'app_mention' } });
  const message = keysOf({ event_id: 'Ev2', event: { ...said, type: 'message', channel_type: 'im' } });
  expect(mention.filter((key) => message.includes(key))).toEqual(['message:D1:1.2']);
});

test('a message in a channel does not take the place of its mention', () => {
  const event = { type: 'message', channel_type: 'channel', channel: 'C1', ts: '1.2' };
  expect(keysOf({ event_id: 'Ev1', event })).toEqual(['event:Ev1']);
});

test('commands and buttons are known by their trigger', () => {
  expect(keysOf({ trigger_id: '1.2.abc' })).toEqual(['trigger:1.2.abc']);
});
