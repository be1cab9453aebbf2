// Over Socket Mode there is no status: what is not for us is acknowledged, told to the log, and left at that.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import { createLog } from '../../src/log.ts';
import { createBot } from '../../src/slack/bot.ts';
import { smallRecord } from '../record/small-record.ts';
import { serve } from '../slack/running-bot.ts';

const PATIENT = { timeout: 20_000 };
const US = { ok: true, user_id: 'U0BOT', bot_id: 'B0BOT', team_id: 'T1', app_id: 'A1' };

/** A Slack that sends whatever one likes over the socket, and keeps what comes back. */
async function connectedBot() {
  const methods: string[] = [];
  const heard: { envelope_id?: string }[] = [];
  const sockets: WebSocket[] = [];
  const server = createServer((request, response) => {
    methods.push((request.url ?? '').replace('/api/', ''));
    const url = `ws://127.0.0.1:${port()}/link`;
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ ...US, url }));
  });
  const port = () => (server.address() as AddressInfo).port;
  new WebSocketServer({ server }).on('connection', (socket) => {
    sockets.push(socket);
    socket.on('message', (data) => heard.push(JSON.parse(String(data))));
    socket.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A1' } }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const lines: Record<string, unknown>[] = [];
  const small = serve(smallRecord());
  const bot = createBot({
    connection: {
      door: { kind: 'socket', appToken: 'xapp-1' },
      ...{ botToken: 'xoxb-1', apiUrl: `http://127.0.0.1:${port()}/api/` },
    },
    settings: { curators: undefined, logQuestions: false, agentView: false, link: undefined },
    log: createLog('trace', [], { write: (line) => lines.push(JSON.parse(line)) }),
    ...{ served: () => small, now: Date.now },
  });
  await bot.start();
  onTestFinished(async () => {
    await bot.stop(0);
    for (const socket of sockets) socket.terminate();
    server.close();
  });
  const send = (type: string, payload: object): void =>
    sockets[0]?.send(JSON.stringify({ envelope_id: 'E1', type, payload, accepts_response_payload: true }));
  return { send, heard, methods, lines };
}

const command = {
  ...{ command: '/sayswho', text: 'who was fined', user_id: 'U1', channel_id: 'C1', team_id: 'T1' },
  ...{ trigger_id: '1.1.1', response_url: 'https://hooks.slack.com/commands/1' },
};

test('an envelope without its insides does not end it: what comes next is taken', async () => {
  const { send, heard, lines } = await connectedBot();
  send('events_api', { type: 'event_callback', event_id: 'E', event: null });
  send('slash_commands', { ...command, team_id: 'T2' });
  await vi.waitFor(() => expect(heard).toHaveLength(1), PATIENT);
  expect(lines.map(({ msg }) => msg)).toContain('an envelope was not understood');
});

test.each([
  ['of another workspace', 'slash_commands', { ...command, team_id: 'T2' }, 'another team'],
  ['of another app', 'slash_commands', { ...command, api_app_id: 'A2' }, 'another app'],
  [
    'with a forged address',
    'slash_commands',
    { ...command, response_url: 'https://evil.example/' },
    'forged response_url',
  ],
  [
    'without its question',
    'events_api',
    { type: 'event_callback', event_id: 'E', event: { type: 'message', ts: 5 } },
    'unexpected shape',
  ],
  ['of no kind that we know', 'interactive', { type: 'something_new' }, 'unexpected shape'],
])('a request %s', async (_name, type, payload, refusal) => {
  const { send, heard, methods, lines } = await connectedBot();
  const before = methods.length;
  send(type, payload);
  await vi.waitFor(() => expect(heard.map(({ envelope_id: id }) => id)).toEqual(['E1']), PATIENT);
  expect(lines.filter(({ msg }) => msg === 'turned a request away')).toEqual([
    expect.objectContaining({ refusal }),
  ]);
  expect(methods.slice(before)).toEqual([]);
});
