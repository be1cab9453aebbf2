import { expect, test } from 'vitest';
import { readCall } from '../../../src/slack/sending/call.ts';
import { nextWait, readRequestError } from '../../../src/slack/sending/next-wait.ts';
import { SendingError } from '../../../src/slack/sending/sending-error.ts';

const API = 'https://slack.com/api/';
const posting = readCall(`${API}chat.postMessage`, 'channel=C1', API);
const updating = readCall(`${API}chat.update`, '', API);
const response = (status: number, headers = {}) => ({ response: new Response('', { status, headers }) });
const error = (code: 'unreachable' | 'unconfirmed') => ({ error: new SendingError(code, 'x') });

test('a success stands, and so does what Slack refuses', () => {
  expect([200, 400, 404].map((status) => nextWait(response(status), posting, 0, 500))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('Slack is given the seconds that it asks for, however often', () => {
  expect(nextWait(response(429, { 'retry-after': '7' }), posting, 5, 500)).toBe(7000);
  expect(nextWait(response(429, { 'retry-after': 'soon' }), posting, 0, 500)).toBe(1000);
  expect(nextWait(response(429, { 'retry-after': '-3' }), posting, 0, 500)).toBe(1000);
});

test('a server error is tried again twice, later each time', () => {
  expect([0, 1, 2].map((retries) => nextWait(response(503), posting, retries, 500))).toEqual([
    500,
    1500,
    undefined,
  ]);
});

test('what may have been carried out is done again only where twice is as good as once', () => {
  expect(nextWait(error('unconfirmed'), posting, 0, 500)).toBeUndefined();
  expect(nextWait(error('unconfirmed'), updating, 0, 500)).toBe(500);
  expect(nextWait(error('unreachable'), posting, 0, 500)).toBe(500);
});

test.each([
  ['ECONNREFUSED', 'unreachable'],
  ['ENOTFOUND', 'unreachable'],
  ['UND_ERR_CONNECT_TIMEOUT', 'unreachable'],
  ['ECONNRESET', 'unconfirmed'],
  ['UND_ERR_SOCKET', 'unconfirmed'],
])('%s means %s', (code, fault) => {
  const failed = Object.assign(new Error(code), { code });
  expect(readRequestError(failed, 'chat.postMessage').code).toBe(fault);
});

test('a time limit that was passed leaves it open what became of the call', () => {
  expect(readRequestError(new DOMException('late', 'TimeoutError'), 'x').code).toBe('unconfirmed');
});
