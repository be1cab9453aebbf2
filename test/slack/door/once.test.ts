import { expect, test } from 'vitest';
import { createSeen, keysOf } from '../../../src/slack/door/once.ts';

const HOUR = 60 * 60 * 1000;

test('a key is new once within a day and again after it', () => {
  let time = 0;
  const seen = createSeen(() => time);
  expect([seen.isNew('a'), seen.isNew('a')]).toEqual([true, false]);
  time = 23 * HOUR;
  expect(seen.isNew('a')).toBe(false);
  time = 25 * HOUR;
  expect(seen.isNew('a')).toBe(true);
});

test('the memory is bounded: the oldest key is forgotten first', () => {
  const seen = createSeen(() => 0, 3);
  for (const key of ['a', 'b', 'c', 'd']) seen.isNew(key);
  expect([seen.isNew('d'), seen.isNew('c'), seen.isNew('a')]).toEqual([false, false, true]);
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

test('a form that is sent again after an error is another request, a closed one is not', () => {
  const view = { id: 'V1', hash: '1.a' };
  const sent = (trigger_id: string) => keysOf({ type: 'view_submission', trigger_id, view });
  expect(sent('1.x')).not.toEqual(sent('2.y'));
  expect(keysOf({ type: 'view_closed', view })).toEqual(['closed:V1']);
});

test('what someone is typing has no key: it is answered as often as it comes', () => {
  expect(keysOf({ type: 'block_suggestion', value: 'chi', view: { id: 'V1' } })).toEqual([]);
});
