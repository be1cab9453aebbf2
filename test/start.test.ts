// The whole program as a process: what it needs to start, and that it answers wherever it is pointed.
import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import type { Workspace } from '../src/workspace/workspace.ts';
import { smallFiles, writeFolder } from './record/small-record.ts';
import { BARE, newWorkspace, socketTo, startProcess } from './running-process.ts';
import { freePort } from './slack/running-bot.ts';
import { run } from './terminal/run.ts';

const start = (env: Readonly<Record<string, string>>, input = '') =>
  run('main.ts', { env: { ...BARE, ...env }, input });

test('without Slack variables piped questions are answered and the program ends', async () => {
  const { out, code } = await start(
    {},
    "/sayswho who was sanctioned\nwaht did chian say\n@sayswho what's for lunch\n",
  );
  expect(code).toBe(0);
  expect(out).toContain('Only visible to you');
  expect(out).toMatch(/^ *\W? *Sanctioned · /m);
  expect(out).toMatch(/^ *\W? *Denied · /m);
  expect(out).toContain('Nothing on record answers that.');
});

test('asked for help it says how it is started, and an option that there is not is told without a stack', async () => {
  const help = await run('main.ts', { args: ['--help'], env: BARE });
  expect(help).toMatchObject({ code: 0, err: '' });
  expect(help.out).toMatch(/^Usage: npm start \[-- --terminal\]\n/);
  const wrong = await run('main.ts', { args: ['--browser'], env: BARE });
  expect(wrong.code).toBe(1);
  expect(wrong.err).toMatch(/^Unknown option '--browser'/);
  expect(wrong.err).toContain('\nUsage: npm start');
  expect(wrong.err).not.toMatch(/^ +at /m);
});

test('a token alone stops with exit code 1 and the names of what is missing', async () => {
  const { err, code } = await start({ SLACK_BOT_TOKEN: 'xoxb-1' });
  expect(code).toBe(1);
  expect(err).toContain('SLACK_APP_TOKEN (for Socket Mode) or SLACK_SIGNING_SECRET (for HTTP) is missing');
});

test('a record with faults stops with exit code 1 and every fault', async () => {
  const folder = await writeFolder(
    smallFiles({ 'facts/answers.yaml': (text) => text.replace('denied', 'rejected') }),
  );
  const { err, code } = await start({ SAYSWHO_DATA: folder });
  expect(code).toBe(1);
  expect(err).toContain('facts/answers.yaml:3: expected one of');
});

test('over Socket Mode it answers on a server that it has never seen', async () => {
  const workspace = await newWorkspace();
  await startProcess(socketTo(workspace)).says('Says Who is ready');
  await expectAnswers(workspace);
});

test('over signed HTTP it answers on a server that it has never seen', async () => {
  const port = await freePort();
  const workspace = await newWorkspace({ requestUrl: `http://127.0.0.1:${port}/slack/events` });
  await startProcess({
    SLACK_BOT_TOKEN: workspace.botToken,
    SLACK_SIGNING_SECRET: workspace.signingSecret,
    SLACK_API_URL: workspace.apiUrl,
    PORT: String(port),
  }).says('Says Who is ready');
  await expectAnswers(workspace);
});

test('a port that is taken stops with exit code 1 and says so', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  const { err, code } = await start({
    SLACK_BOT_TOKEN: 'xoxb-1',
    SLACK_SIGNING_SECRET: 'a'.repeat(32),
    SLACK_API_URL: 'http://127.0.0.1:9/api/',
    PORT: port,
  });
  expect(code).toBe(1);
  expect(err).toContain(`PORT ${port} on 127.0.0.1 is taken`);
});

async function expectAnswers(workspace: Workspace): Promise<void> {
  const ada = workspace.person('ada');
  const questions = [
    'who was sanctioned',
    'waht did chian say',
    'hey, who hacked the electoral watchdog?',
    "what's for lunch",
  ];
  for (const question of questions) await ada.command('general', `/sayswho ${question}`);
  const answers = await workspace.waitFor(() => {
    const seen = workspace.messages('general', { as: 'ada' });
    return seen.length === questions.length && seen;
  }, 10_000);
  const texts = answers.map(({ text }) => text);
  expect(texts.filter((text) => /paragraph \d/.test(text))).toHaveLength(3);
  expect(texts.filter((text) => text.startsWith('Nothing on record answers that.'))).toHaveLength(1);
}
