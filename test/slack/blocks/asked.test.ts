// What is remembered comes back as it was; what has another shape does not come back at all.
import { expect, test } from 'vitest';
import {
  type Asked,
  readMetadata,
  readPrivateMetadata,
  writeMetadata,
  writePrivateMetadata,
} from '../../../src/slack/blocks/asked.ts';
import { LIMITS } from '../../../src/slack/blocks/limits.ts';

const ASKED: Asked = {
  question: 'who was fined?\nand "why"',
  asker: 'U123ABC',
  place: { channel: 'C123ABC', thread: '1711.000200', isPrivate: false },
  note: 'for tomorrow',
};

test('a question comes back from a message and from a modal as it went in', () => {
  expect(readMetadata(writeMetadata(ASKED, 'open'))).toEqual({ asked: ASKED, status: 'open' });
  expect(readPrivateMetadata(writePrivateMetadata(ASKED))).toEqual(ASKED);
});

test('a question outside every thread comes back without one', () => {
  const asked = { ...ASKED, place: { channel: 'D123ABC', thread: undefined, isPrivate: true } };
  expect(readMetadata(writeMetadata(asked, 'closed'))).toEqual({ asked, status: 'closed' });
  expect(readPrivateMetadata(writePrivateMetadata(asked))).toEqual(asked);
});

test('the message of the curators carries the question, who asked it, where, and how it stands', () => {
  expect(writeMetadata(ASKED, 'open')).toEqual({
    event_type: 'sayswho_question',
    event_payload: {
      question: 'who was fined?\nand "why"',
      note: 'for tomorrow',
      asker: 'U123ABC',
      channel: 'C123ABC',
      thread_ts: '1711.000200',
      is_private: false,
      status: 'open',
    },
  });
});

test('the longest question and note fit into the memory of a modal, whatever is in them', () => {
  const asked = { ...ASKED, question: '"\u0000\n'.repeat(500), note: '\\'.repeat(500) };
  expect(writePrivateMetadata(asked).length).toBeLessThanOrEqual(LIMITS.privateMetadata);
  expect(readPrivateMetadata(writePrivateMetadata(asked))).toEqual(asked);
});

const forged = (fields: object) => ({
  ...writeMetadata(ASKED, 'open'),
  event_payload: { ...writeMetadata(ASKED, 'open').event_payload, ...fields },
});

test.each([
  ['nothing', undefined],
  ['a text', 'sayswho_question'],
  ['another type of message', { ...writeMetadata(ASKED, 'open'), event_type: 'reminder' }],
  ['no payload', { event_type: 'sayswho_question' }],
  ['a question that is a list', forged({ question: ['who'] })],
  ['no question', forged({ question: '' })],
  ['a question of 3,000 characters', forged({ question: 'x'.repeat(3000) })],
  ['a note of 3,000 characters', forged({ note: 'x'.repeat(3000) })],
  ['an asker who is everyone', forged({ asker: '!channel' })],
  ['an asker with markup', forged({ asker: 'U1> <!here' })],
  ['a channel by name', forged({ channel: '#general' })],
  ['a thread that is no timestamp', forged({ thread_ts: 'now' })],
  ['a privacy that is a word', forged({ is_private: 'false' })],
  ['a status of its own', forged({ status: 'urgent' })],
])('%s is not read', (_what, metadata) => {
  expect(readMetadata(metadata)).toBeUndefined();
});

test.each(['', 'who was fined', '{}\n\nwho was fined', 'null\n\nwho', '{"asker":"U1"', '[]\n\nwho'])(
  'the memory "%s" is not read',
  (memory) => {
    expect(readPrivateMetadata(memory)).toBeUndefined();
  },
);
