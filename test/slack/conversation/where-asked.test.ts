// Where an answer goes later, by where the button stood.
import type { BlockAction } from '@slack/bolt';
import { expect, test } from 'vitest';
import { writePrivateMetadata } from '../../../src/slack/blocks/asked.ts';
import { askedIn } from '../../../src/slack/conversation/where-asked.ts';

const pressed = (container: object, view?: { private_metadata: string }) =>
  ({ user: { id: 'U1' }, container, view }) as unknown as BlockAction;

test.each([
  [
    'in a channel, outside threads: the answer begins one',
    { channel_id: 'C1', message_ts: '1.2' },
    'C1',
    '1.2',
    false,
  ],
  ['in a thread', { channel_id: 'C1', message_ts: '1.3', thread_ts: '1.2' }, 'C1', '1.2', false],
  [
    'seen by the asker alone',
    { channel_id: 'C1', message_ts: '1.2', is_ephemeral: true },
    'C1',
    undefined,
    true,
  ],
  ['in a direct message', { channel_id: 'D1', message_ts: '1.2' }, 'D1', undefined, false],
  [
    'in the thread of a direct message',
    { channel_id: 'D1', message_ts: '1.3', thread_ts: '1.2' },
    'D1',
    '1.2',
    false,
  ],
  [
    'in App Home: the answer comes as a direct message',
    { type: 'view', view_id: 'V1' },
    'U1',
    undefined,
    true,
  ],
])('%s', (_where, container, channel, thread, isPrivate) => {
  expect(askedIn(pressed(container), 'who')).toEqual({
    question: 'who',
    asker: 'U1',
    place: { channel, thread, isPrivate },
    note: '',
  });
});

test('a modal remembers where its question was asked, and who presses now is the asker', () => {
  const place = { channel: 'C9', thread: '9.1', isPrivate: false };
  const memory = writePrivateMetadata({ question: 'before', asker: 'U9', place, note: '' });
  const asked = askedIn(pressed({ type: 'view' }, { private_metadata: memory }), 'who');
  expect(asked).toEqual({ question: 'who', asker: 'U1', place, note: '' });
});

test('a modal that remembers something else leads to a direct message', () => {
  const asked = askedIn(pressed({ type: 'view' }, { private_metadata: '{"page":2}' }), 'who');
  expect(asked.place).toEqual({ channel: 'U1', thread: undefined, isPrivate: true });
});
