// Whether an answer helped: told to the curators by an explicit press, once a person and answer, and only where there are any.
import { expect, test } from 'vitest';
import type { Message } from '../../src/workspace/shapes.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { smallRecord } from '../record/small-record.ts';
import { type BotOptions, serve, startBot } from './running-bot.ts';

const small = serve(smallRecord());
const start = (options: BotOptions = {}) => startBot({ served: () => small, ...options });

const ask = async (workspace: Workspace): Promise<Message> => {
  await workspace.person('ada').command('general', '/sayswho who was fined');
  await workspace.settled();
  return workspace.messages('general', { as: 'ada' })[0] as Message;
};
const rate = async (workspace: Workspace, answer: Message, verdict: 'positive' | 'negative') => {
  await workspace.person('ada').press(answer, 'feedback', verdict);
  await workspace.settled();
};
const curatorsSee = (workspace: Workspace) => workspace.messages('curators', { as: 'ben' });
const lastWords = (workspace: Workspace) => workspace.messages('general', { as: 'ada' }).at(-1)?.text;

test('a helpful answer is a line for the curators, with who, which question and which facts', async () => {
  const { workspace } = await start({ curators: 'curators' });
  const answer = await ask(workspace);
  await rate(workspace, answer, 'positive');
  const [line, ...others] = curatorsSee(workspace);
  expect(others).toHaveLength(0);
  expect(line?.text).toBe('Helpful: who was fined');
  expect(JSON.stringify(line?.blocks)).toContain(`*Helpful* for <@${workspace.person('ada').user.id}>`);
  const answerId = /answer ([0-9a-f]{6})$/.exec(answer.text)?.[1];
  expect(JSON.stringify(line?.blocks)).toMatch(
    new RegExp(`The bot answered with: [a-z0-9-]+.* · answer ${answerId}`),
  );
  expect(lastWords(workspace)).toBe('Thank you. The curators have been told.');
  expect(workspace.messages('general', { as: 'ben' })).toHaveLength(0);
});

test('the labels say that the curators are told', async () => {
  const { workspace } = await start({ curators: 'curators' });
  const { blocks } = await ask(workspace);
  const buttons = blocks?.find(({ type }) => type === 'context_actions')?.elements as [
    Record<'positive_button' | 'negative_button', { text: { text: string }; accessibility_label: string }>,
  ];
  for (const { text, accessibility_label: label } of Object.values(buttons[0]).filter((each) => each.text)) {
    expect(text.text).toMatch(/tell the curators/);
    expect(label).toMatch(/^Tell the curators/);
  }
});

test('an unhelpful answer opens "Not what I asked" and is a line for the curators', async () => {
  const { workspace } = await start({ curators: 'curators' });
  await rate(workspace, await ask(workspace), 'negative');
  const { id } = workspace.person('ada').user;
  const modal = await workspace.waitFor(() => workspace.snapshot().views[id]?.at(-1));
  expect(modal.title).toMatchObject({ text: 'Not what I asked' });
  expect(curatorsSee(workspace)[0]?.text).toBe('Not helpful: who was fined');
});

test('a person judges an answer once', async () => {
  const { workspace } = await start({ curators: 'curators' });
  const answer = await ask(workspace);
  await rate(workspace, answer, 'positive');
  await rate(workspace, answer, 'negative');
  expect(curatorsSee(workspace)).toHaveLength(1);
  expect(lastWords(workspace)).toContain('already know');
});

test('what does not reach the curators is said, with the reference, and may be tried again', async () => {
  const { workspace, log } = await start({ curators: 'curators' });
  const answer = await ask(workspace);
  workspace.faults.refuse('chat.postMessage', 'is_archived');
  await rate(workspace, answer, 'positive');
  const reference = /reference ([0-9a-f]{8})/.exec(lastWords(workspace) ?? '')?.[1];
  expect(log.find((line) => line.reference === reference)).toMatchObject({ code: 'is_archived' });
  await rate(workspace, answer, 'positive');
  expect(curatorsSee(workspace)).toHaveLength(1);
});

test('without curators there is nothing to judge with and nobody to pass to', async () => {
  const { workspace } = await start();
  const ada = workspace.person('ada');
  for (const question of ['who was fined', "what's for lunch"])
    await ada.command('general', `/sayswho ${question}`);
  await workspace.settled();
  const seen = JSON.stringify(workspace.messages('general', { as: 'ada' }));
  expect(seen).not.toMatch(/"feedback|"pass-on|curators/);
});

test('a decline cannot be judged; it can be passed on', async () => {
  const { workspace } = await start({ curators: 'curators' });
  await workspace.person('ada').command('general', "/sayswho what's for lunch");
  await workspace.settled();
  const seen = JSON.stringify(workspace.messages('general', { as: 'ada' }));
  expect(seen).toContain('"pass-on"');
  expect(seen).not.toContain('"feedback"');
});
