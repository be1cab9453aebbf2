// Nobody gets in by the HTTP door who is not Slack: a status, a line with the reason, and nothing done.
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { beforeEach, expect, test } from 'vitest';
import { expectRefused, type NotingBot, refusalsOf, startNotingBot } from './noting-bot.ts';
import { command, directMessage, FORM, JSON_TYPE, type Sending, send } from './signed.ts';

const LIMITS = { headersTimeout: 200, requestTimeout: 200, connectionsCheckingInterval: 50 };

let bot: NotingBot;

beforeEach(async () => {
  bot = await startNotingBot({ limits: LIMITS });
});

test('a request signed now is taken and answered', async () => {
  expect(await send(bot, command(bot))).toBe(200);
  await bot.workspace.waitFor(() => bot.asked.length === 1);
  expect(refusalsOf(bot)).toEqual([]);
});

test('the same signed request twice is answered once', async () => {
  const body = command(bot);
  expect(await Promise.all([send(bot, body), send(bot, body), send(bot, body)])).toEqual([200, 200, 200]);
  await bot.workspace.settled();
  expect(bot.asked).toHaveLength(1);
});

const CASES: readonly [name: string, sending: Sending, status: number, refusal: string][] = [
  ['five minutes and a second ago', { shift: -301 }, 401, 'timestamp too far off'],
  ['an hour ahead', { shift: 3600 }, 401, 'timestamp too far off'],
  ['without timestamp', { headers: { 'x-slack-request-timestamp': undefined } }, 401, 'no timestamp'],
  [
    'with a timestamp that is no number',
    { headers: { 'x-slack-request-timestamp': 'NaN' } },
    401,
    'timestamp too far off',
  ],
  ['without signature', { headers: { 'x-slack-signature': undefined } }, 401, 'no signature'],
  ['with an empty signature', { headers: { 'x-slack-signature': 'v0=' } }, 401, 'wrong signature'],
  ['of another version', { version: 'v1' }, 401, 'wrong signature'],
  [
    'with a guessed signature',
    { headers: { 'x-slack-signature': `v0=${'0'.repeat(64)}` } },
    401,
    'wrong signature',
  ],
  ['as text', { type: 'text/plain' }, 415, 'wrong content type'],
  ['without content type', { type: '' }, 415, 'wrong content type'],
  ['as a multipart form', { type: 'multipart/form-data; boundary=x' }, 415, 'wrong content type'],
  ['said to be compressed', { headers: { 'content-encoding': 'gzip' } }, 415, 'encoded body'],
  ['by PUT', { method: 'PUT' }, 405, 'wrong method'],
];

test.each(CASES)('a request %s is turned away', async (_name, sending, status, refusal) => {
  await expectRefused(bot, send(bot, command(bot), sending), status, refusal);
});

test('a body of which one byte has changed is turned away, whichever byte it is', async () => {
  const body = command(bot);
  for (const at of [0, Math.floor(body.length / 2), body.length - 1]) {
    const changed = Buffer.from(body);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(await send(bot, body, { sent: new Uint8Array(changed) })).toBe(401);
  }
  expect(refusalsOf(bot).map(({ refusal }) => refusal)).toEqual(Array(3).fill('wrong signature'));
  expect(bot.asked).toEqual([]);
});

test('a bomb that would unpack to a hundred megabytes is not unpacked', async () => {
  const bomb = new Uint8Array(gzipSync(Buffer.alloc(100_000_000)));
  await expectRefused(bot, send(bot, bomb, { headers: { 'content-encoding': 'gzip' } }), 415, 'encoded body');
});

test('five megabytes are not read, whether their length is told or not', async () => {
  const body = `payload=${'x'.repeat(5_000_000)}`;
  await expectRefused(bot, send(bot, body), 413, 'too large');
  const pieces = new ReadableStream({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode(body));
      controller.close();
    },
  });
  const untold = { method: 'POST', headers: { 'content-type': FORM }, body: pieces, duplex: 'half' };
  expect((await fetch(bot.requestUrl, untold as RequestInit)).status).toBe(413);
});

test.each([
  ['JSON that ends early', '{"type":"event_callback"', JSON_TYPE],
  ['no JSON', 'who was charged', JSON_TYPE],
  ['a list', '[]', JSON_TYPE],
  ['nothing', 'null', JSON_TYPE],
  ['an empty body', '', JSON_TYPE],
  ['a payload that is no JSON', 'payload=%7Bwho', FORM],
  ['a payload that is a number', 'payload=1', FORM],
])('%s is turned away', async (_name, body, type) => {
  await expectRefused(bot, send(bot, body, { type }), 400, 'malformed');
});

test.each([
  ['of a hundred thousand lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ['of a hundred thousand objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
])('a message with a nest %s beside it is answered like any other', async (_name, nest) => {
  const body = directMessage(bot).replace('{', `{"nest":${nest},`);
  expect(await send(bot, body, { type: JSON_TYPE })).toBe(200);
  await bot.workspace.waitFor(() => bot.asked.length === 1);
});

test('prototypes cannot be reached through a body', async () => {
  const poison = '{"isPolluted":true}';
  const json = directMessage(bot).replace(
    '{',
    `{"__proto__":${poison},"constructor":{"prototype":${poison}},`,
  );
  const inEvent = directMessage(bot).replace('"event":{', `"event":{"__proto__":${poison},`);
  const form = `${command(bot)}&__proto__[isPolluted]=1&__proto__=1&constructor.prototype.isPolluted=1`;
  const payload = new URLSearchParams({
    payload: `{"type":"block_actions","__proto__":${poison}}`,
  }).toString();
  expect(await send(bot, json, { type: JSON_TYPE })).toBe(200);
  expect(await send(bot, inEvent, { type: JSON_TYPE })).toBe(200);
  expect(await send(bot, form)).toBe(200);
  expect(await send(bot, payload)).toBe(400);
  await bot.workspace.settled();
  expect(({} as { isPolluted?: unknown }).isPolluted).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('who only tries the connection is told that it stands, whatever else is said', async () => {
  const unsigned = { method: 'POST', headers: { 'content-type': FORM } };
  const body = `ssl_check=1&${command(bot)}`;
  expect((await fetch(bot.requestUrl, { ...unsigned, body })).status).toBe(200);
  await bot.workspace.settled();
  expect(bot.asked).toEqual([]);
});

test.each(['/', '/slack/events/', '/slack/install', '/slack/oauth_redirect', '//slack/events', '/healthz'])(
  'there is nothing at %s',
  async (path) => {
    const requestUrl = `${new URL(bot.requestUrl).origin}${path}`;
    await expectRefused(bot, send({ ...bot, requestUrl }, command(bot)), 404, 'wrong address');
  },
);

test('looking at the address does nothing', async () => {
  await expectRefused(
    bot,
    fetch(bot.requestUrl).then(({ status }) => status),
    405,
    'wrong method',
  );
});

test.each([
  ['its head', 'POST /slack/events HTTP/1.1\r\nhost: x\r\n'],
  [
    'its body',
    `POST /slack/events HTTP/1.1\r\nhost: x\r\ncontent-type: ${FORM}\r\ncontent-length: 100\r\n\r\ncommand=`,
  ],
])('who never ends %s is cut off', async (_name, beginning) => {
  const socket = connect(Number(new URL(bot.requestUrl).port), '127.0.0.1');
  let heard = '';
  socket.on('data', (chunk) => {
    heard += chunk;
  });
  socket.write(beginning);
  const trickle = setInterval(() => socket.write('x'), 20);
  socket.on('error', () => undefined);
  await new Promise((resolve) => socket.once('close', resolve));
  clearInterval(trickle);
  expect(heard).toMatch(/^HTTP\/1\.1 408 |^$/);
  expect(bot.asked).toEqual([]);
});
