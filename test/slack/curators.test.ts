// A question on its way to the curators and back, as people go through it in a real workspace.
import { describe, expect, test } from 'vitest';
import type { Message, View } from '../../src/workspace/shapes.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { smallRecord } from '../record/small-record.ts';
import { type BotOptions, serve, startBot, type TransportKind } from './running-bot.ts';

const LUNCH = "what's for lunch";

const small = serve(smallRecord());
const withCurators = (options: BotOptions = {}) =>
  startBot({ curators: 'curators', served: () => small, ...options });

/** The modal that a person has on top, as soon as there is one. */
function modalOf(workspace: Workspace, name: string): Promise<View> {
  const { id } = workspace.person(name).user;
  return workspace.waitFor(() => workspace.snapshot().views[id]?.at(-1));
}

const titleOf = (view: View): unknown => (view.title as { text: string }).text;
const shown = (view: View | Message): string => JSON.stringify(view.blocks);
const last = (workspace: Workspace, place: string, as: string): Message => {
  const message = workspace.messages(place, { as }).at(-1);
  if (!message) throw new Error(`expected a message in ${place}`);
  return message;
};
const curatorsSee = (workspace: Workspace): readonly Message[] =>
  workspace.messages('curators', { as: 'ben' });

/** Ada presses "Pass to the curators" on a message and submits what is shown. */
async function passOn(workspace: Workspace, message: Message, note = ''): Promise<void> {
  const ada = workspace.person('ada');
  await ada.press(message, 'pass-on');
  await workspace.settled();
  if (note !== '') await ada.type(await modalOf(workspace, 'ada'), 'note', note);
  await ada.submit();
  await workspace.settled();
}

/** A curator opens the choice on a message of the channel. */
async function openChoice(workspace: Workspace, name: string): Promise<View> {
  await workspace.person(name).press(curatorsSee(workspace)[0] as Message, 'answer-with');
  await workspace.settled();
  return modalOf(workspace, name);
}

/** Types into the select and chooses what is offered first. */
async function chooseFirst(workspace: Workspace, name: string, typed: string): Promise<string> {
  const person = workspace.person(name);
  const { ack } = await person.suggest(await modalOf(workspace, name), 'chosen-fact', typed);
  const [first] = (ack as { options: { value: string }[] }).options;
  await person.choose(await modalOf(workspace, name), 'chosen-fact', first);
  await workspace.settled();
  return String(first?.value);
}

describe.each<TransportKind>(['socket', 'http'])('over %s', (transport) => {
  test('a question asked privately goes to the curators and its answer comes back as a direct message', async () => {
    const { workspace } = await withCurators({ transport });
    const ada = workspace.person('ada');
    await ada.command('general', `/sayswho ${LUNCH}`);
    await workspace.settled();
    await ada.press(last(workspace, 'general', 'ada'), 'pass-on');
    await workspace.settled();

    const preview = await modalOf(workspace, 'ada');
    expect(titleOf(preview)).toBe('Pass to the curators');
    expect(shown(preview)).toContain(LUNCH);
    expect(shown(preview)).toContain('Their answer comes to you as a direct message.');
    expect(shown(preview)).toContain(`Asked by <@${ada.user.id}> privately in <#C`);
    expect(curatorsSee(workspace)).toHaveLength(0);

    await ada.type(preview, 'note', 'for the\nmorning');
    await ada.submit();
    await workspace.settled();
    expect(shown(await modalOf(workspace, 'ada'))).toContain('Your question has gone to the curators.');
    const [posted, ...others] = curatorsSee(workspace);
    expect(others).toHaveLength(0);
    for (const block of preview.blocks.slice(1, -2).filter(({ type }) => type === 'rich_text'))
      expect(shown(posted as Message)).toContain(JSON.stringify(block.elements));
    expect(shown(posted as Message)).toContain('Note: for the morning');
    expect(posted?.metadata).toMatchObject({
      event_type: 'sayswho_question',
      event_payload: { question: LUNCH, asker: ada.user.id, is_private: true, status: 'open' },
    });

    await openChoice(workspace, 'ben');
    const id = await chooseFirst(workspace, 'ben', 'fine');
    expect(shown(await modalOf(workspace, 'ben'))).toContain('This is what the asker gets:');
    expect(shown(await modalOf(workspace, 'ben'))).toContain(`The curators answer your question:`);
    await workspace.person('ben').submit();
    await workspace.settled();

    const answer = last(workspace, 'dm', 'ada');
    expect(answer.ephemeral_to).toBeUndefined();
    expect(answer.text.startsWith(`The curators answer your question: ${LUNCH}\n`)).toBe(true);
    expect(answer.text).toMatch(/^ {2}\| \S/m);
    expect(answer.text).toMatch(/In answer/);
    expect(workspace.messages('general', { as: 'ben' })).toHaveLength(0);
    const [settled] = curatorsSee(workspace);
    expect(shown(settled as Message)).toContain(
      `*Answered* by <@${workspace.person('ben').user.id}> with \`${id}\``,
    );
    expect(shown(settled as Message)).not.toContain('"actions"');
    expect(settled?.metadata).toMatchObject({ event_payload: { status: 'answered' } });
  });
});

test('a question asked in a thread is answered in that thread, for everyone, and names its asker', async () => {
  const { workspace } = await withCurators();
  const { message } = await workspace.person('ada').post('general', `@Says Who ${LUNCH}`);
  await workspace.settled();
  await passOn(workspace, last(workspace, 'general', 'ada'));
  expect(shown(curatorsSee(workspace)[0] as Message)).toContain('> in <#C');
  await openChoice(workspace, 'ben');
  await chooseFirst(workspace, 'ben', 'fine');
  await workspace.person('ben').submit();
  await workspace.settled();
  const answer = workspace.messages('general', { as: 'cleo', thread: message.ts }).at(-1);
  expect(answer?.thread_ts).toBe(message.ts);
  expect(answer?.text).toMatch(/^The curators answer your question/);
  expect(JSON.stringify(answer?.blocks)).toContain(`Asked by <@${workspace.person('ada').user.id}>`);
});

test('a question asked in a direct message is answered there', async () => {
  const { workspace } = await withCurators();
  await workspace.person('ada').post('dm', LUNCH);
  await workspace.settled();
  await passOn(workspace, last(workspace, 'dm', 'ada'));
  expect(shown(curatorsSee(workspace)[0] as Message)).toContain('in a direct message');
  await workspace.person('ben').press(curatorsSee(workspace)[0] as Message, 'nothing-on-record');
  await workspace.settled();
  const answer = last(workspace, 'dm', 'ada');
  expect(answer.text).toBe(
    `The curators looked for an answer to your question and found nothing on record: ${LUNCH}`,
  );
  expect(answer.thread_ts).toBeUndefined();
  expect(shown(curatorsSee(workspace)[0] as Message)).toContain('*Closed: nothing on record* by <@U');
  expect(curatorsSee(workspace)[0]?.metadata).toMatchObject({ event_payload: { status: 'closed' } });
});

test('where a direct message does not arrive the answer comes to where the question was asked', async () => {
  const { workspace } = await withCurators();
  await workspace.person('ada').command('general', `/sayswho ${LUNCH}`);
  await workspace.settled();
  await passOn(workspace, last(workspace, 'general', 'ada'));
  workspace.faults.refuse('chat.postMessage', 'user_not_in_channel');
  await workspace.person('ben').press(curatorsSee(workspace)[0] as Message, 'nothing-on-record');
  await workspace.settled();
  expect(last(workspace, 'general', 'ada').text).toContain('found nothing on record');
});

test('of two curators the first answers, and the second is told so', async () => {
  const { workspace } = await withCurators();
  await workspace.person('ada').post('dm', LUNCH);
  await workspace.settled();
  await passOn(workspace, last(workspace, 'dm', 'ada'));
  for (const name of ['ben', 'cleo']) await openChoice(workspace, name);
  const id = await chooseFirst(workspace, 'ben', 'fine');
  await chooseFirst(workspace, 'cleo', 'ship');
  await Promise.all(['ben', 'cleo'].map((name) => workspace.person(name).submit()));
  await workspace.settled();
  const answers = workspace
    .messages('dm', { as: 'ada' })
    .filter(({ text }) => text.startsWith('The curators'));
  expect(answers).toHaveLength(1);
  expect(shown(await modalOf(workspace, 'cleo'))).toContain('already dealt with this question with `');
  expect(shown(await modalOf(workspace, 'cleo'))).toContain(id);
});

test('two curators who press "Nothing on record" at once tell the asker once', async () => {
  const { workspace } = await withCurators();
  await workspace.person('ada').post('dm', LUNCH);
  await workspace.settled();
  await passOn(workspace, last(workspace, 'dm', 'ada'));
  const [open] = curatorsSee(workspace);
  await Promise.all(
    ['ben', 'cleo'].map((name) => workspace.person(name).press(open as Message, 'nothing-on-record')),
  );
  await workspace.settled();
  const told = workspace.messages('dm', { as: 'ada' }).filter(({ text }) => text.startsWith('The curators'));
  expect(told).toHaveLength(1);
});

test('an answer that did not reach the asker may be tried again, and the curator is told', async () => {
  const { workspace, log } = await withCurators();
  await workspace.person('ada').post('dm', LUNCH);
  await workspace.settled();
  await passOn(workspace, last(workspace, 'dm', 'ada'));
  workspace.faults.refuse('chat.postMessage', 'restricted_action', { times: 2 });
  const press = () =>
    workspace.person('ben').press(curatorsSee(workspace)[0] as Message, 'nothing-on-record');
  await press();
  await workspace.settled();
  const reference = /reference ([0-9a-f]{8})/.exec(last(workspace, 'curators', 'ben').text)?.[1];
  expect(log.some((line) => line.reference === reference && line.msg === 'failed')).toBe(true);
  await press();
  await workspace.settled();
  expect(last(workspace, 'dm', 'ada').text).toContain('found nothing on record');
});

test('a question is passed on once, however often it is pressed', async () => {
  const { workspace } = await withCurators();
  await workspace.person('ada').post('dm', LUNCH);
  await workspace.settled();
  const declined = last(workspace, 'dm', 'ada');
  await passOn(workspace, declined);
  await passOn(workspace, declined);
  expect(curatorsSee(workspace)).toHaveLength(1);
  expect(shown(await modalOf(workspace, 'ada'))).toContain('You have already passed this question');
});

test('where the bot is not in the channel of the curators the asker is told so, with the reference', async () => {
  const { workspace, log } = await withCurators({ isWithCurators: false });
  await workspace.person('ada').post('dm', LUNCH);
  await workspace.settled();
  await passOn(workspace, last(workspace, 'dm', 'ada'));
  const told = shown(await modalOf(workspace, 'ada'));
  const reference = /reference ([0-9a-f]{8})/.exec(told)?.[1];
  expect(told).toContain('This could not be passed on to the curators.');
  expect(log.find((line) => line.reference === reference)).toMatchObject({ code: 'not_in_channel' });
});

test('who closes the window at once is told only what went wrong', async () => {
  const { workspace, log } = await withCurators();
  await workspace.person('ada').post('dm', LUNCH);
  await workspace.settled();
  const declined = last(workspace, 'dm', 'ada');
  workspace.faults.refuse('views.update', 'not_found', { times: 2 });
  workspace.faults.refuse('chat.postMessage', 'is_archived');
  await passOn(workspace, declined);
  expect(last(workspace, 'dm', 'ada').text).toContain('This could not be passed on to the curators.');
  await passOn(workspace, declined);
  expect(curatorsSee(workspace)).toHaveLength(1);
  expect(log.filter(({ msg }) => msg === 'failed')).toHaveLength(1);
});

describe('what did not come from this app as it stands', () => {
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
});
