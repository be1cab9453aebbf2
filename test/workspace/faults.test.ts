import { afterEach, beforeEach, expect, it } from 'vitest';
import { call } from './calling.ts';
import { type Running, startOverSocket } from './tiny-app.ts';

let running: Running;
beforeEach(async () => {
  running = await startOverSocket({ retryDelaysMs: [0, 0, 0], ackTimeoutMs: 500 });
});
afterEach(() => running.stop());

const texts = () => running.workspace.messages('dm', { as: 'ada' }).map(({ text }) => text);
const names = () => running.workspace.snapshot().exchanges.map(({ name }) => name);

it('rate limits a method as often as asked, with Retry-After', async () => {
  const { workspace } = running;
  workspace.faults.rateLimit('auth.test', { times: 1, retryAfter: 7 });
  const headers = { authorization: `Bearer ${workspace.botToken}` };
  const first = await fetch(`${workspace.apiUrl}auth.test`, { method: 'POST', headers });
  expect([first.status, first.headers.get('retry-after')]).toEqual([429, '7']);
  expect(await first.json()).toEqual({ ok: false, error: 'ratelimited' });
  expect((await call(workspace, 'auth.test')).ok).toBe(true);
});

it('answers with an HTTP error, refuses, hangs and drops the connection', async () => {
  const { workspace } = running;
  const request = (method: string) =>
    fetch(workspace.apiUrl + method, { method: 'POST', signal: AbortSignal.timeout(200) });
  workspace.faults.serverError('api.test', { status: 502 });
  expect((await request('api.test')).status).toBe(502);
  workspace.faults.refuse('api.test', 'fatal_error');
  expect(await call(workspace, 'api.test')).toEqual({ ok: false, error: 'fatal_error' });
  workspace.faults.dropConnection('*');
  await expect(request('api.test')).rejects.toThrow('fetch failed');
  workspace.faults.hang('*');
  await expect(request('api.test')).rejects.toThrow(/timeout/);
  expect((await request('api.test')).status).toBe(200);
});

it('forgets its troubles when told to', async () => {
  running.workspace.faults.refuse('api.test', 'fatal_error', { times: 100 });
  running.workspace.faults.clear();
  expect((await call(running.workspace, 'api.test')).ok).toBe(true);
});

it('fails a response_url too', async () => {
  const { workspace } = running;
  workspace.faults.serverError('response_url', { status: 500 });
  await workspace.person().command('general', '/tiny x');
  await workspace.waitFor(() => workspace.snapshot().calls.find(({ method }) => method === 'response_url'));
  await workspace.settled();
  expect(workspace.messages('general', { as: 'ada' })).toEqual([]);
});

it('delivers twice, with the same event id and as a retry', async () => {
  const { workspace } = running;
  workspace.faults.duplicateDeliveries();
  await workspace.person().post('dm', 'hi');
  await workspace.waitFor(() => texts().length === 3);
  // A naive app answers twice: that is what this is for.
  expect(texts()).toEqual(['hi', 'You said: hi', 'You said: hi']);
  expect(workspace.snapshot().exchanges[0]?.attempts).toMatchObject([{}, { retry: { num: 1 } }]);
});

it('loses a delivery and brings it again', async () => {
  const { workspace } = running;
  workspace.faults.loseDeliveries();
  await workspace.person().post('dm', 'hi');
  await workspace.waitFor(() => texts().length === 2);
  expect(workspace.snapshot().exchanges[0]?.attempts).toMatchObject([
    { failure: 'timeout' },
    { retry: { num: 1 } },
  ]);
});

it('delivers in another order', async () => {
  const { workspace } = running;
  workspace.faults.reorderDeliveries(2);
  await Promise.all([
    workspace.person('ada').post('dm', 'first'),
    workspace.person('ada').post('dm', 'second'),
  ]);
  await workspace.waitFor(() => texts().length === 4);
  expect(texts().slice(2)).toEqual(['You said: second', 'You said: first']);
});

it('breaks every socket, and an event that was under way is not lost from the log', async () => {
  const { workspace } = running;
  workspace.dropSockets();
  await workspace.waitFor(() => workspace.connections() === 0);
  const { exchanges } = await workspace.person().post('dm', 'hi');
  expect(exchanges[0]?.attempts[0]).toMatchObject({ failure: 'no_connection' });
  expect(names()).toEqual(['message']);
});
