import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { App } from '@slack/bolt';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { createWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { MANIFEST } from './manifest.ts';
import { createApp, SILENT, startOverSocket } from './tiny-app.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

interface Received {
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A request URL that answers with these statuses in turn, and keeps what it gets. Status 0 never answers. */
async function requestUrl(statuses: number[], headers: Record<string, string> = {}) {
  const received: Received[] = [];
  const server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      received.push({ headers: request.headers, body });
      const status = statuses.shift() ?? 200;
      if (status !== 0) response.writeHead(status, headers).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(async () => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
  return { url, received };
}

async function workspaceWith(options: Parameters<typeof createWorkspace>[0]): Promise<Workspace> {
  const workspace = await createWorkspace(options);
  closing.push(workspace.close);
  return workspace;
}

describe('delivery over HTTP', () => {
  it('signs what it sends', async () => {
    const { url, received } = await requestUrl([]);
    const workspace = await workspaceWith({
      requestUrl: url,
      signingSecret: 's',
      now: () => 1_700_000_000_000,
    });
    await workspace.person().post('general', '@app hi');
    const { headers, body } = received[0] ?? { headers: {}, body: '' };
    const expected = createHmac('sha256', 's').update(`v0:1700000000:${body}`).digest('hex');
    expect(headers['x-slack-signature']).toBe(`v0=${expected}`);
    expect(headers['x-slack-request-timestamp']).toBe('1700000000');
    expect(headers['content-type']).toBe('application/json');
  });

  it('sends commands as form fields and interactions as one field of JSON', async () => {
    const { url, received } = await requestUrl([]);
    const workspace = await workspaceWith({ requestUrl: url, manifest: MANIFEST });
    await workspace.person().command('general', '/tiny a & b');
    await workspace.person().shortcut('open-form');
    const command = new URLSearchParams(received[0]?.body);
    expect(Object.fromEntries(command)).toMatchObject({
      command: '/tiny',
      text: 'a & b',
      channel_name: 'general',
      user_name: 'ada',
      response_url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/commands\//),
    });
    const payload = JSON.parse(new URLSearchParams(received[1]?.body).get('payload') ?? '');
    expect(payload).toMatchObject({ type: 'shortcut', callback_id: 'open-form', user: { username: 'ada' } });
  });

  it('tries an event again with the number and the reason, and stops when it is taken', async () => {
    const { url, received } = await requestUrl([500, 0, 200, 200]);
    const workspace = await workspaceWith({ requestUrl: url, retryDelaysMs: [0, 0, 0], ackTimeoutMs: 100 });
    const { exchanges } = await workspace.person().post('dm', 'hi');
    await workspace.waitFor(() => received.length === 3);
    await workspace.settled();
    const retries = received.map(({ headers }) => [
      headers['x-slack-retry-num'],
      headers['x-slack-retry-reason'],
    ]);
    expect(retries).toEqual([
      [undefined, undefined],
      ['1', 'http_error'],
      ['2', 'http_timeout'],
    ]);
    expect(new Set(received.map(({ body }) => JSON.parse(body).event_id)).size).toBe(1);
    expect(exchanges[0]?.attempts.map(({ status }) => status)).toEqual([500, undefined, 200]);
  });

  it('gives up after three retries', async () => {
    const { url, received } = await requestUrl([500, 500, 500, 500, 500]);
    const workspace = await workspaceWith({ requestUrl: url, retryDelaysMs: [0, 0, 0] });
    await workspace.person().post('dm', 'hi');
    await workspace.settled();
    expect(received).toHaveLength(4);
  });

  it('does not try again when the app says so, nor ever a command', async () => {
    const { url, received } = await requestUrl([500, 500], { 'x-slack-no-retry': '1' });
    const workspace = await workspaceWith({ requestUrl: url, manifest: MANIFEST, retryDelaysMs: [0] });
    await workspace.person().post('dm', 'hi');
    const exchange = await workspace.person().command('general', '/tiny x');
    await workspace.settled();
    expect(received).toHaveLength(2);
    expect(exchange.error).toBe('dispatch_failed');
    expect(workspace.messages('general', { as: 'ada' })).toMatchObject([
      { text: '/tiny failed with the error "dispatch_failed"', notice: true },
    ]);
  });
});

describe('delivery over Socket Mode', () => {
  it('tells the user of a command that is never acknowledged', async () => {
    const { workspace, stop } = await startOverSocket({ ackTimeoutMs: 100 });
    closing.push(stop);
    const exchange = await workspace.person().command('general', '/deaf');
    expect(exchange.error).toBe('operation_timeout');
    expect(exchange.ack).toBeUndefined();
  });

  it('lets several connections take turns, each delivery to one of them', async () => {
    const { workspace, stop } = await startOverSocket();
    closing.push(stop);
    const second = createApp(workspace, { appToken: workspace.appToken, socketMode: true });
    await second.start();
    closing.push(() => second.stop());
    expect(workspace.connections()).toBe(2);
    for (const text of ['one', 'two', 'three']) await workspace.person().post('dm', text);
    await workspace.waitFor(() => workspace.messages('dm').length === 6);
    await workspace.settled();
    expect(workspace.messages('dm')).toHaveLength(6);
  });

  it('warns a connection, and the app comes back with a new one', async () => {
    const workspace = await workspaceWith({ manifest: MANIFEST });
    const app = new App({
      token: workspace.botToken,
      appToken: workspace.appToken,
      socketMode: true,
      logger: SILENT,
      // Reconnecting waits for as long as a ping may take.
      clientPingTimeout: 50,
      clientOptions: { slackApiUrl: workspace.apiUrl },
    } as ConstructorParameters<typeof App>[0]);
    await app.start();
    closing.push(() => app.stop());
    workspace.disconnect('warning');
    await workspace.waitFor(() => workspace.connections() === 0);
    expect((await workspace.person().command('general', '/tiny x')).error).toBe('dispatch_failed');
  });

  it('lets nobody in without a ticket, and each ticket once', async () => {
    const workspace = await workspaceWith({});
    const headers = { authorization: `Bearer ${workspace.appToken}` };
    const opened = await fetch(`${workspace.apiUrl}apps.connections.open`, { method: 'POST', headers });
    const { url } = (await opened.json()) as { url: string };
    expect(url).toMatch(/^ws:\/\/127\.0\.0\.1:\d+\/link\?ticket=/);
    const outcome = (address: string) =>
      new Promise((resolve) => {
        const socket = new WebSocket(address);
        socket.onopen = () => resolve('open');
        socket.onerror = () => resolve('refused');
        closing.push(async () => socket.close());
      });
    expect(await outcome(`${workspace.url.replace('http', 'ws')}/link?ticket=made-up`)).toBe('refused');
    expect(await outcome(url)).toBe('open');
    expect(await outcome(url)).toBe('refused');
  });
});
