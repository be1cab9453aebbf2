// Words, people and secrets are planted everywhere; they come out nowhere.
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Message } from '../../src/workspace/shapes.ts';
import { smallRecord } from '../record/small-record.ts';
import { newWorkspace, socketTo, startProcess } from '../running-process.ts';
import { type RunningBot, serve, startBot, type TransportKind } from '../slack/running-bot.ts';
import { command, FORM, JSON_TYPE, send } from './signed.ts';

const CANARY = 'canaryquux';
const small = serve(smallRecord());

/** A piece of anything that must not be written down. */
function leaksIn({ workspace }: Pick<RunningBot, 'workspace'>, text: string): string[] {
  const { botToken, appToken, signingSecret } = workspace;
  const { users, channels } = workspace.snapshot();
  const people = [...users, ...channels].map(({ id }) => id);
  const names = users.flatMap(({ isBot, realName }) => (isBot ? [] : [realName]));
  const secret = [botToken, appToken, signingSecret, CANARY, ...people, ...names, '/commands/', '/actions/'];
  return secret.filter((piece) => text.toLowerCase().includes(piece.toLowerCase()));
}

const told = ({ log, signs }: RunningBot): string => JSON.stringify([log, signs]);

/** A person does everything that carries words. */
async function useEverything({ workspace }: RunningBot): Promise<void> {
  const ada = workspace.person('ada');
  const last = (place: string): Message | undefined => workspace.messages(place, { as: 'ada' }).at(-1);
  await ada.command('general', `/sayswho what did the port say ${CANARY}`);
  await ada.post('dm', `who was fined ${CANARY}`);
  await ada.post('general', `<@${workspace.bot.id}> ${CANARY}`);
  await workspace.settled();
  await ada.command('general', `/sayswho ${CANARY} for lunch`);
  await workspace.settled();
  const answer = last('general');
  // Where something fails there is nothing to press.
  const isOffered = JSON.stringify(answer?.blocks ?? []).includes('"pass-on"');
  if (answer && isOffered) await ada.press(answer, 'pass-on');
  await workspace.settled();
  if (workspace.snapshot().views[ada.user.id]?.length) await ada.submit();
  const said = last('dm');
  if (said) await ada.messageShortcut(said, 'check-claim');
  await ada.openHome();
  await workspace.settled();
}

describe.each<TransportKind>(['socket', 'http'])('over %s', (transport) => {
  const start = (options: Parameters<typeof startBot>[0] = {}) =>
    startBot({ transport, served: () => small, curators: 'curators', ...options });

  test('nothing of what people ask and who they are is in the log, at any level, nor in what is counted', async () => {
    const bot = await start();
    await useEverything(bot);
    expect(bot.log.filter(({ msg }) => msg === 'answered').length).toBeGreaterThanOrEqual(5);
    expect(leaksIn(bot, told(bot))).toEqual([]);
  });

  test('nothing of it is in the log when the record fails with the words of the question', async () => {
    const fail = (question: string): never => {
      throw Object.assign(new TypeError(`cannot read "${question}"`, { cause: new Error(question) }), {
        code: `E ${question}`,
        body: { question },
        config: { headers: { authorization: `Bearer ${bot.workspace.botToken}` }, data: question },
      });
    };
    const bot = await start({
      served: () => ({ ...small, consult: fail, ask: fail, checkClaims: fail, checkInSteps: fail }),
    });
    await useEverything(bot);
    expect(bot.log.filter(({ msg }) => msg === 'failed').length).toBeGreaterThanOrEqual(3);
    expect(leaksIn(bot, told(bot))).toEqual([]);
    const shown = JSON.stringify(
      bot.workspace.messages('dm', { as: 'ada' }).filter(({ user }) => user === bot.workspace.bot.id),
    );
    expect(shown).toContain('went wrong');
    expect(shown).not.toMatch(/canary|TypeError|Bearer|cannot read/);
  });

  test.each([
    [
      'refuses in words',
      (bot: RunningBot) => bot.workspace.faults.refuse('*', `no ${CANARY}`, { times: 99 }),
    ],
    ['fails', (bot: RunningBot) => bot.workspace.faults.serverError('*', { times: 99 })],
    ['breaks off', (bot: RunningBot) => bot.workspace.faults.dropConnection('*', { times: 99 })],
  ])('nothing of it is in the log when Slack %s', async (_what, trouble) => {
    const bot = await start({ pace: { retryDelay: 1 } });
    trouble(bot);
    await useEverything(bot);
    await vi.waitFor(() => expect(bot.log.some(({ msg }) => msg === 'failed')).toBe(true));
    expect(leaksIn(bot, told(bot))).toEqual([]);
  });
});

test('nothing of a request that is turned away is in the log', async () => {
  const bot = await startBot({ transport: 'http', served: () => small });
  const nonsense = `{"text": ${CANARY}`;
  await send(bot, nonsense, { type: JSON_TYPE });
  await send(bot, `payload=${CANARY}`, { type: FORM });
  await send(bot, command(bot, { text: CANARY, team_id: CANARY }));
  await send(bot, command(bot, { response_url: `https://${CANARY}.example/` }));
  await send(bot, JSON.stringify({ type: 'event_callback', event_id: 'E1', event: { [CANARY]: CANARY } }), {
    type: JSON_TYPE,
  });
  await send(bot, command(bot), {
    headers: { 'x-slack-signature': CANARY, 'x-slack-request-timestamp': CANARY },
  });
  await send({ ...bot, requestUrl: `${bot.requestUrl}/${CANARY}` }, command(bot), { type: CANARY });
  expect(bot.log.filter(({ msg }) => msg === 'turned a request away')).toHaveLength(7);
  expect(leaksIn(bot, told(bot))).toEqual([]);
});

/** Every file below a folder, with what is in it. */
async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  const files: string[] = [];
  for (const name of names) {
    const path = join(folder, name);
    if ((await stat(path)).isFile()) files.push(`${path}\n${await readFile(path, 'latin1')}`);
  }
  return files;
}

test('the program as it runs writes no file with it, and tells it to nobody', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'says-who-leaks-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  // No name that stands in the sources: the program keeps them translated in its folder.
  const workspace = await newWorkspace({ users: [{ name: 'ada', realName: 'Adaquux Fieldquux' }] });
  const program = startProcess({
    ...socketTo(workspace),
    ...{
      HOME: folder,
      TMPDIR: folder,
      XDG_CACHE_HOME: folder,
      AWS_SECRET: CANARY,
      SLACK_SIGNING_SECRET: CANARY,
    },
    ...{ METRICS: 'true', LOG_LEVEL: 'trace' },
  });
  await program.says('Says Who is ready');
  await workspace.person('ada').command('general', `/sayswho what did the port say ${CANARY}`);
  await workspace.person('ada').post('dm', CANARY);
  await workspace.waitFor(() => workspace.snapshot().messages.length === 3);
  const { text } = await program.look('/metrics');
  expect(text).toContain('says_who_questions_total{');
  expect(leaksIn({ workspace }, text)).toEqual([]);
  program.child.kill('SIGTERM');
  expect(await program.ended).toBe(0);
  expect(leaksIn({ workspace }, program.said())).toEqual([]);
  for (const file of await filesIn(folder))
    expect(leaksIn({ workspace }, file), file.slice(0, 200)).toEqual([]);
});

test('a token that was put into the wrong variable is not told when the start fails', async () => {
  const program = startProcess({ PORT: 'xoxb-1234-canaryquux', LOG_LEVEL: 'xapp-1-canaryquux' });
  expect(await program.ended).toBe(1);
  expect(program.said()).toContain('PORT is not a port');
  expect(program.said()).not.toContain(CANARY);
});
