import { expect, test } from 'vitest';
import { CONTEXT_MINUTES } from '../../../src/slack/blocks/privacy.ts';
import { createConversations } from '../../../src/slack/conversation/conversations.ts';

const MINUTE = 60 * 1000;
const place = (channel: string, thread?: string) => ({ channel, thread });

test('the last fact of a conversation is remembered for half an hour, and a thread is one of its own', () => {
  let time = 0;
  const conversations = createConversations(() => time);
  conversations.remember(place('D1'), 'a');
  conversations.remember(place('D1', '1.2'), 'b');
  conversations.remember(place('D1'), 'c');
  expect([conversations.recall(place('D1')), conversations.recall(place('D1', '1.2'))]).toEqual(['c', 'b']);
  expect(conversations.recall(place('D2'))).toBeUndefined();
  time = CONTEXT_MINUTES * MINUTE - 1;
  expect(conversations.recall(place('D1'))).toBe('c');
  time += 1;
  expect(conversations.recall(place('D1'))).toBeUndefined();
});

test('an answer without a fact leaves nothing to ask on', () => {
  const conversations = createConversations(() => 0);
  conversations.remember(place('D1'), 'a');
  conversations.remember(place('D1'), undefined);
  expect(conversations.recall(place('D1'))).toBeUndefined();
});

test('the memory is bounded: the conversation answered longest ago is forgotten first', () => {
  const conversations = createConversations(() => 0, 2);
  for (const channel of ['D1', 'D2', 'D1', 'D3']) conversations.remember(place(channel), channel);
  expect(['D1', 'D2', 'D3'].map((channel) => conversations.recall(place(channel)))).toEqual([
    'D1',
    undefined,
    'D3',
  ]);
});
