// The app is taken out of its workspace: nothing more is asked of Slack, and the operator hears what to do.
import { expect, test, vi } from 'vitest';
import { createConversations } from '../../src/slack/conversation/conversations.ts';
import { createTaken } from '../../src/slack/curators/taken.ts';
import { smallRecord } from '../record/small-record.ts';
import { type RunningBot, serve, startBot } from '../slack/running-bot.ts';
import { command, directMessage, JSON_TYPE, send } from './signed.ts';

const PATIENT = { timeout: 10_000 };

const small = serve(smallRecord());
const start = () => startBot({ transport: 'http', served: () => small });

const tell = (bot: RunningBot, event: object): Promise<number> =>
  send(bot, directMessage(bot, { event }), { type: JSON_TYPE });

const fatal = ({ log }: RunningBot) => log.filter(({ level }) => level === 60);

test.each([
  ['app_uninstalled', { type: 'app_uninstalled' }],
  ['tokens_revoked', { type: 'tokens_revoked', tokens: { oauth: [], bot: ['U0BOT'] } }],
])('after %s it calls nobody, is not ready, and the log says what to do', async (code, event) => {
  const bot = await start();
  expect(await tell(bot, event)).toBe(200);
  await vi.waitFor(() => expect(fatal(bot)).toHaveLength(1), PATIENT);
  expect(fatal(bot)[0]).toMatchObject({
    ...{ code, msg: 'the app is no longer installed' },
    remedy: 'install the app again, set its new SLACK_BOT_TOKEN, and restart',
  });
  expect(bot.signs).toContainEqual({ kind: 'credentials', code });
  const calls = bot.workspace.snapshot().calls.length;
  expect(await send(bot, command(bot))).toBe(200);
  expect(await send(bot, directMessage(bot), { type: JSON_TYPE })).toBe(200);
  await vi.waitFor(() => expect(fatal(bot)).toHaveLength(3), PATIENT);
  expect(bot.workspace.snapshot().calls).toHaveLength(calls);
});

test('tokens of people that are revoked are not ours', async () => {
  const bot = await start();
  expect(await tell(bot, { type: 'tokens_revoked', tokens: { oauth: ['U1'] } })).toBe(200);
  expect(await send(bot, command(bot))).toBe(200);
  await vi.waitFor(() => expect(bot.log.some(({ msg }) => msg === 'answered')).toBe(true), PATIENT);
  expect(fatal(bot)).toEqual([]);
});

test('what was remembered is forgotten', () => {
  const conversations = createConversations(() => 0);
  const here = { channel: 'D1', thread: undefined };
  conversations.remember(here, 'company-fined');
  conversations.clear();
  expect(conversations.recall(here)).toBeUndefined();
  const taken = createTaken();
  taken.take('ticket:1.1', { by: 'U1', factId: undefined });
  taken.clear();
  expect(taken.by('ticket:1.1')).toBeUndefined();
});
