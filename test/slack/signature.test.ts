// What stands at the HTTP door: requests that Slack did not sign, or not now.
import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { startBot } from './running-bot.ts';

const BODY = new URLSearchParams({
  command: '/sayswho',
  text: 'who was charged',
  trigger_id: '1.2.3',
  response_url: 'http://127.0.0.1:1/',
}).toString();

async function post(
  url: string,
  secret: string,
  shiftSeconds: number,
  change: (body: string) => string = (body) => body,
) {
  const stamp = String(Math.floor(Date.now() / 1000) + shiftSeconds);
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${stamp}:${BODY}`).digest('hex')}`;
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'x-slack-request-timestamp': stamp,
    'x-slack-signature': signature,
  };
  return (await fetch(url, { method: 'POST', headers, body: change(BODY) })).status;
}

test('a request signed now is taken', async () => {
  const { workspace, requestUrl } = await startBot({ transport: 'http' });
  expect(await post(requestUrl, workspace.signingSecret, 0)).toBe(200);
});

test.each([301, 3600, -301, -3600])('a valid signature %i seconds off is refused', async (shift) => {
  const { workspace, requestUrl } = await startBot({ transport: 'http' });
  expect(await post(requestUrl, workspace.signingSecret, shift)).toBe(401);
});

test('another secret, a changed body and a missing signature are refused', async () => {
  const { workspace, requestUrl } = await startBot({ transport: 'http' });
  expect(await post(requestUrl, 'another secret', 0)).toBe(401);
  expect(
    await post(requestUrl, workspace.signingSecret, 0, (body) => body.replace('charged', 'charges')),
  ).toBe(401);
  expect((await fetch(requestUrl, { method: 'POST', body: BODY })).status).toBe(401);
});
