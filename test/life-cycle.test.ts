// From start to end: when the bot is ready, what it does while Slack is away, and how it stops.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { smallFiles, writeFolder } from './record/small-record.ts';
import { newWorkspace, type RunningProcess, socketTo, startProcess } from './running-process.ts';
import { freePort } from './slack/running-bot.ts';

const PATIENT = { timeout: 20_000, interval: 50 };
const READY = 'Says Who is ready';

/** A small record is loaded sooner than the project's. */
const start = async (env: Readonly<Record<string, string>>): Promise<RunningProcess> =>
  startProcess({ SAYSWHO_DATA: await writeFolder(smallFiles()), ...env });

test('it is ready once it is connected, not while the connection is gone, and again after it', async () => {
  const workspace = await newWorkspace();
  const bot = await start(socketTo(workspace));
  expect(await bot.look('/healthz')).toEqual({ status: 200, text: 'alive\n' });
  await bot.says(READY);
  expect(await bot.look('/readyz')).toEqual({ status: 200, text: '{"ready":true,"reasons":[]}\n' });
  // Slack is away for two attempts to connect.
  workspace.faults.serverError('apps.connections.open', { times: 6 });
  workspace.dropSockets();
  await vi.waitFor(async () => {
    const { status, text } = await bot.look('/readyz');
    expect(status).toBe(503);
    expect(text).toContain('No connection to Slack is up.');
  }, PATIENT);
  await bot.says('connecting to Slack failed; trying again in 1 s');
  await vi.waitFor(async () => expect((await bot.look('/readyz')).status).toBe(200), PATIENT);
  await workspace.person('ada').command('general', '/sayswho what did the port say');
  await workspace.waitFor(() => workspace.messages('general', { as: 'ada' }).length === 1);
});

test('Slack that recycles a connection is answered over a new one at once', async () => {
  const workspace = await newWorkspace();
  const bot = await start(socketTo(workspace));
  await bot.says(READY);
  workspace.disconnect('refresh_requested');
  await workspace.waitFor(() => workspace.connections() === 0);
  await workspace.waitFor(() => workspace.connections() === 1, 3000);
});

test('over HTTP it is ready once it listens and knows who it is', async () => {
  const port = String(await freePort());
  const workspace = await newWorkspace({ requestUrl: `http://127.0.0.1:${port}/slack/events` });
  const { botToken, signingSecret, apiUrl } = workspace;
  workspace.faults.serverError('auth.test', { times: 3 });
  const bot = await start({
    SLACK_BOT_TOKEN: botToken,
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_API_URL: apiUrl,
    PORT: port,
  });
  await bot.says('asking Slack who we are failed; trying again in 1 s');
  expect((await bot.look('/readyz')).status).toBe(503);
  // What comes now is not acknowledged, so that Slack brings it again.
  const { exchanges } = await workspace.person('ada').post('dm', 'what did the port say');
  expect(exchanges[0]?.attempts[0]).toMatchObject({ status: 503 });
  await bot.says(READY);
  expect((await bot.look('/readyz')).status).toBe(200);
});

test('Slack out of reach at the start: it says so, tries again, and becomes ready', async () => {
  const port = await freePort();
  const tokens = { botToken: 'xoxb-local-1', appToken: 'xapp-local-1' };
  const bot = await start({
    SLACK_BOT_TOKEN: tokens.botToken,
    SLACK_APP_TOKEN: tokens.appToken,
    SLACK_API_URL: `http://127.0.0.1:${port}/api/`,
  });
  await bot.says('asking Slack who we are failed; trying again in 1 s');
  await bot.says('trying again in 2 s');
  expect(bot.said()).toContain('see that this machine can reach Slack');
  expect((await bot.look('/healthz')).status).toBe(200);
  expect((await bot.look('/readyz')).status).toBe(503);
  await newWorkspace({ port, ...tokens });
  await bot.says(READY);
  expect((await bot.look('/readyz')).status).toBe(200);
});

test('a signal while Slack is out of reach ends it', async () => {
  const bot = await start({
    SLACK_BOT_TOKEN: 'xoxb-1',
    SLACK_APP_TOKEN: 'xapp-1',
    SLACK_API_URL: `http://127.0.0.1:${await freePort()}/api/`,
  });
  await bot.says('trying again in 1 s');
  bot.child.kill('SIGTERM');
  expect(await bot.ended).toBe(0);
});

test('a token that Slack refuses stops it with exit code 1 and what to do', async () => {
  const workspace = await newWorkspace();
  const bot = await start({ ...socketTo(workspace), SLACK_BOT_TOKEN: 'xoxb-another' });
  expect(await bot.ended).toBe(1);
  expect(bot.said()).toContain('Slack refuses a token (invalid_auth): set SLACK_BOT_TOKEN');
  expect(bot.said()).not.toContain('xoxb-another');
});

test('a token that is revoked later leaves it running, not ready, and it says why', async () => {
  const workspace = await newWorkspace();
  const bot = await start(socketTo(workspace));
  await bot.says(READY);
  workspace.faults.refuse('*', 'token_revoked', { times: 10 });
  await workspace.person('ada').post('dm', 'what did the port say');
  await bot.says('"code":"token_revoked"');
  const { status, text } = await bot.look('/readyz');
  expect([status, text]).toEqual([503, expect.stringContaining('Slack refuses its token: token_revoked')]);
  expect((await bot.look('/healthz')).status).toBe(200);
});

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s: what is under way is finished, and it ends with 0',
  async (signal) => {
    const workspace = await newWorkspace();
    const bot = await start(socketTo(workspace));
    await bot.says(READY);
    workspace.faults.rateLimit('response_url', { retryAfter: 1 });
    await workspace.person('ada').command('general', '/sayswho what did the port say');
    await workspace.waitFor(() => workspace.snapshot().calls.some(({ status }) => status === 429));
    bot.child.kill(signal);
    expect(await bot.ended).toBe(0);
    expect(workspace.messages('general', { as: 'ada' })).toHaveLength(1);
    expect(workspace.connections()).toBe(0);
  },
);

test('a second signal ends it at once, with 1', async () => {
  const workspace = await newWorkspace();
  const bot = await start(socketTo(workspace));
  await bot.says(READY);
  workspace.faults.hang('response_url');
  await workspace.person('ada').command('general', '/sayswho what did the port say');
  await workspace.waitFor(() => workspace.snapshot().calls.some(({ method }) => method === 'response_url'));
  bot.child.kill('SIGTERM');
  await bot.says('Says Who stops');
  expect((await bot.look('/readyz')).text).toContain('It is stopping.');
  bot.child.kill('SIGTERM');
  expect(await bot.ended).toBe(1);
});

test('a health port that is taken stops it with exit code 1 and names the variable', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const workspace = await newWorkspace();
  const bot = await start({ ...socketTo(workspace), HEALTH_PORT: String(port) });
  expect(await bot.ended).toBe(1);
  expect(bot.said()).toContain(`HEALTH_PORT ${port} on 127.0.0.1 is taken`);
});

test('metrics are served on request, with numbers and without words or people', async () => {
  const workspace = await newWorkspace();
  const bot = await start({ ...socketTo(workspace), METRICS: 'true' });
  await bot.says(READY);
  const ada = workspace.person('ada');
  await ada.command('general', '/sayswho what did the port say');
  await ada.post('dm', "what's for lunch");
  await workspace.waitFor(() => workspace.snapshot().messages.length === 3);
  const { status, text } = await bot.look('/metrics');
  expect(status).toBe(200);
  expect(text).toMatch(/^says_who_questions_total\{surface="command",outcome="answered[^"]*"\} 1$/m);
  expect(text).toMatch(/^says_who_questions_total\{surface="message",outcome="declined: [\w ]+"\} 1$/m);
  expect(text).toMatch(/^says_who_answer_seconds_count\{surface="command"\} 1$/m);
  expect(text).toMatch(/^says_who_connected 1$/m);
  expect(text).toMatch(/^says_who_record_facts\{version="[0-9a-f]{12}"\} [1-9]\d*$/m);
  expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
  expect(text).not.toMatch(/the port|lunch|U0LOCAL|C0LOCAL|xoxb|xapp/);
});

test('without being asked it serves no metrics, and nothing else to anyone', async () => {
  const workspace = await newWorkspace();
  const bot = await start(socketTo(workspace));
  expect((await bot.look('/metrics')).status).toBe(404);
  expect((await bot.look('/')).status).toBe(404);
  expect(bot.said()).toContain('"host":"127.0.0.1"');
});
