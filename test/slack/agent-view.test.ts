// The agent view: each direct message begins a thread, which has a title; questions are suggested.
import { expect, test } from 'vitest';
import { smallRecord } from '../record/small-record.ts';
import { type BotOptions, manifest, serve, startBot } from './running-bot.ts';

const small = serve(smallRecord());

async function start(options: BotOptions = {}) {
  const { workspace, log } = await startBot({
    served: () => small,
    settings: { agentView: true },
    ...options,
  });
  return { workspace, log, ada: workspace.person('ada') };
}

const without = (scope: string) => ({
  ...manifest,
  oauth_config: {
    scopes: { bot: manifest.oauth_config.scopes.bot.filter((each: string) => each !== scope) },
  },
});

test('a direct message is answered in its thread, and the question is the title', async () => {
  const { workspace, ada } = await start();
  const { message } = await ada.post('dm', 'who  was\nfined?');
  await workspace.settled();
  const [, answer, ...more] = workspace.messages('dm', { as: 'ada', thread: message.ts });
  expect(answer?.text).toContain('4,000 crowns');
  expect(more).toEqual([]);
  const { agentThreads } = workspace.snapshot();
  expect(agentThreads).toMatchObject([{ thread_ts: message.ts, title: 'who was fined?' }]);
});

test('one asks on in the thread, and in the next message too', async () => {
  const { workspace, ada } = await start();
  const { message } = await ada.post('dm', 'who was fined?');
  await workspace.settled();
  await ada.post('dm', 'any response?', { thread: message.ts });
  await workspace.settled();
  const { message: next } = await ada.post('dm', 'when?');
  await workspace.settled();
  expect(workspace.messages('dm', { as: 'ada', thread: message.ts }).at(-1)?.text).toMatch(
    /^Read together with/,
  );
  expect(workspace.messages('dm', { as: 'ada', thread: next.ts }).at(-1)?.text).toContain('3 May 2024');
  expect(workspace.snapshot().agentThreads.map(({ title }) => title)).toEqual(['who was fined?', 'when?']);
});

test('opening it suggests the questions of the record', async () => {
  const { workspace, ada } = await start();
  await ada.openMessages();
  await workspace.settled();
  expect(workspace.snapshot().agentThreads[0]?.prompts).toEqual({
    title: 'The harbour affair',
    prompts: small.overview.questions.map((question) => ({ title: question, message: question })),
  });
  expect(workspace.messages('dm', { as: 'ada' })).toEqual([]);
});

test.each([
  ['a scope that was not granted', { workspace: { manifest: without('assistant:write') } }],
  [
    'a plan without it',
    { workspace: { manifest: { ...manifest, features: { ...manifest.features, agent_view: undefined } } } },
  ],
])('%s changes nothing but what adorns', async (_, options) => {
  const { workspace, log, ada } = await start(options);
  await ada.openMessages();
  const { message } = await ada.post('dm', 'who was fined?');
  await workspace.settled();
  expect(workspace.messages('dm', { as: 'ada', thread: message.ts }).at(-1)?.text).toContain('4,000 crowns');
  expect(log.filter(({ level }) => Number(level) >= 40)).toEqual([]);
});

test('switched off, direct messages are answered in place and nothing is suggested', async () => {
  const { workspace, ada } = await start({ settings: { agentView: false } });
  await ada.openMessages();
  await ada.post('dm', 'who was fined?');
  await workspace.settled();
  expect(workspace.messages('dm', { as: 'ada' }).at(-1)?.thread_ts).toBeUndefined();
  expect(workspace.snapshot().agentThreads).toEqual([]);
});
