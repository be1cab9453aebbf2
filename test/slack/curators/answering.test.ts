// A question on its way to the curators and back, as people go through it in a real workspace.
import { describe, expect, test } from 'vitest';
import type { Message } from '../../../src/workspace/shapes.ts';
import type { TransportKind } from '../running-bot.ts';
import {
  chooseFirst,
  curatorsSee,
  LUNCH,
  last,
  modalOf,
  openChoice,
  passOn,
  shown,
  titleOf,
  withCurators,
} from './with-curators.ts';

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
  const reference = await workspace.waitFor(
    () => /reference ([0-9a-f]{8})/.exec(last(workspace, 'curators', 'ben').text)?.[1],
  );
  expect(log.some((line) => line.reference === reference && line.msg === 'failed')).toBe(true);
  await press();
  await workspace.waitFor(() => last(workspace, 'dm', 'ada').text.includes('found nothing on record'));
});
