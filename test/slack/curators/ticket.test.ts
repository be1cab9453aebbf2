// Which question a curator deals with, read from a modal that may be anybody's.
import { expect, test } from 'vitest';
import { writePrivateMetadata } from '../../../src/slack/blocks/asked.ts';
import { ANSWER_WITH } from '../../../src/slack/blocks/ids.ts';
import { ticketOfModal } from '../../../src/slack/curators/ticket.ts';

const ASKED = {
  ...{ question: 'who was fined', asker: 'U1', note: '' },
  place: { channel: 'C1', thread: undefined, isPrivate: true },
};
const MODAL = {
  callback_id: `${ANSWER_WITH}:1700000000.000100`,
  private_metadata: writePrivateMetadata(ASKED),
};

test('the modal in which a fact is chosen tells the question and the message in the channel', () => {
  expect(ticketOfModal(MODAL, { id: 'U2' }, 'C9')).toEqual({
    ...{ asked: ASKED, curators: 'C9', messageTs: '1700000000.000100', curator: 'U2' },
  });
});

test.each<[string, Parameters<typeof ticketOfModal>[0], string | undefined]>([
  ['without a name, as App Home is', { private_metadata: MODAL.private_metadata }, 'C9'],
  ['that remembers nothing', { callback_id: MODAL.callback_id }, 'C9'],
  ['with nothing at all', {}, 'C9'],
  ['that names no message', { ...MODAL, callback_id: ANSWER_WITH }, 'C9'],
  ['where there are no curators', MODAL, undefined],
])('a view %s tells of none', (_, view, curators) => {
  expect(ticketOfModal(view, { id: 'U2' }, curators)).toBeUndefined();
});
