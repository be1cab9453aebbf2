// Messages and forms that did not come from this app as it stands, or not from this app: they bring nothing to anyone.
import { expect, test } from 'vitest';
import type { Message } from '../../../src/workspace/shapes.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { startBot } from '../running-bot.ts';
import { curatorsSee, LUNCH, last, modalOf, shown, small, withCurators } from './with-curators.ts';

const QUESTION = {
  event_type: 'sayswho_question',
  event_payload: { question: LUNCH, note: '', is_private: true, status: 'open' },
};

/** Posts with the bot's token, as an older version of the app may have done. */
async function post(workspace: Workspace, place: string, metadata: unknown): Promise<Message> {
  const channel = workspace.snapshot().channels.find(({ name }) => name === place)?.id;
  const element = (action_id: string) => ({
    type: 'button',
    action_id,
    text: { type: 'plain_text', text: action_id },
    value: 'who was fined',
  });
  const elements = ['answer-with', 'nothing-on-record', 'pass-on', 'not-it'].map(element);
  await fetch(`${workspace.apiUrl}chat.postMessage`, {
    method: 'POST',
    headers: { authorization: `Bearer ${workspace.botToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ channel, text: 'old', blocks: [{ type: 'actions', elements }], metadata }),
  });
  return last(workspace, place, 'ben');
}

const payload = (workspace: Workspace, fields: object) => {
  const asker = workspace.person('ada').user.id;
  return { ...QUESTION, event_payload: { ...QUESTION.event_payload, asker, channel: asker, ...fields } };
};

test.each([
  ['an asker who is a channel', { asker: 'C1' }],
  ['an asker with markup', { asker: 'U1|<!channel>' }],
  ['a channel by name', { channel: '#general' }],
  ['no question', { question: '' }],
])('metadata with %s bring nothing to anyone', async (_what, fields) => {
  const { workspace } = await withCurators();
  const message = await post(workspace, 'curators', payload(workspace, fields));
  for (const action of ['answer-with', 'nothing-on-record']) {
    await workspace.person('ben').press(message, action);
    await workspace.settled();
    expect(shown(await modalOf(workspace, 'ben'))).toContain('no longer tells who asked what');
  }
  expect(workspace.messages('dm', { as: 'ada' })).toHaveLength(0);
});

test('sound metadata in any other channel bring nothing to anyone', async () => {
  const { workspace } = await withCurators();
  const message = await post(workspace, 'general', payload(workspace, {}));
  await workspace.person('ben').press(message, 'nothing-on-record');
  await workspace.settled();
  expect(shown(await modalOf(workspace, 'ben'))).toContain('no longer tells who asked what');
  expect(workspace.messages('dm', { as: 'ada' })).toHaveLength(0);
});

test('a message that was dealt with before a restart is not dealt with again', async () => {
  const { workspace } = await withCurators();
  const message = await post(workspace, 'curators', payload(workspace, { status: 'answered' }));
  for (const action of ['answer-with', 'nothing-on-record']) {
    await workspace.person('ben').press(message, action);
    await workspace.settled();
    expect(shown(await modalOf(workspace, 'ben'))).toContain('Another curator has already dealt with');
  }
  expect(workspace.messages('dm', { as: 'ada' })).toHaveLength(0);
});

test('where there are no curators any more a stale button says so', async () => {
  const { workspace } = await startBot({ served: () => small });
  const message = await post(workspace, 'general', payload(workspace, {}));
  await workspace.person('ada').press(message, 'pass-on');
  await workspace.settled();
  expect(shown(await modalOf(workspace, 'ada'))).toContain('This workspace has no curators');
});

/** Opens a modal with the bot's token, as an older version of the app may have done. */
async function openForm(workspace: Workspace, callback_id: string, private_metadata: string) {
  const ben = workspace.person('ben');
  await ben.press(await post(workspace, 'curators', payload(workspace, {})), 'not-it');
  await workspace.settled();
  const view = {
    type: 'modal',
    callback_id,
    private_metadata,
    title: { type: 'plain_text', text: 'Old' },
    submit: { type: 'plain_text', text: 'Send' },
    blocks: [{ type: 'section', text: { type: 'plain_text', text: 'old' } }],
  };
  await fetch(`${workspace.apiUrl}views.update`, {
    method: 'POST',
    headers: { authorization: `Bearer ${workspace.botToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ view_id: (await modalOf(workspace, 'ben')).id, view }),
  });
  const { errors } = await ben.submit();
  await workspace.settled();
  return errors;
}

const memory = (workspace: Workspace, channel: string) =>
  `${JSON.stringify({ asker: workspace.person('ada').user.id, channel, is_private: true })}\n\n${LUNCH}`;

test.each([
  ['answer-with:1.2', '', 'no longer tells who asked what'],
  ['answer-with:1.2', '{"asker":"!channel"}\n\nwho', 'no longer tells who asked what'],
  ['answer-with:now', undefined, 'no longer tells who asked what'],
  ['pass-on', 'who', 'This workspace has no curators'],
  ['a-form-of-tomorrow', undefined, 'another version of the app'],
])('the form %s with the memory "%s" brings nothing to anyone', async (callbackId, remembered, words) => {
  const { workspace } = await withCurators();
  await openForm(workspace, callbackId, remembered ?? memory(workspace, 'D1'));
  expect(shown(await modalOf(workspace, 'ben'))).toContain(words);
  expect(workspace.messages('dm', { as: 'ada' })).toHaveLength(0);
  expect(curatorsSee(workspace)).toHaveLength(1);
});

test('a form in which no fact of the record is chosen is sent back', async () => {
  const { workspace } = await withCurators();
  const errors = await openForm(workspace, 'answer-with:1.2', memory(workspace, 'D1'));
  expect(errors).toEqual({ 'chosen-fact': expect.stringContaining('Choose another one.') });
  expect(workspace.messages('dm', { as: 'ada' })).toHaveLength(0);
});
