// What is good only once, for a while, or so many times. The clock is the test's own.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Exchange } from '../../src/workspace/exchanges.ts';
import { createWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { type Answer, call } from './calling.ts';
import { FORM } from './tiny-listeners.ts';

let now = 1_700_000_000_000;
let workspace: Workspace;
beforeEach(async () => {
  now = 1_700_000_000_000;
  // Nobody is connected: the payloads are read from the log, and the test plays the app.
  workspace = await createWorkspace({ now: () => now });
});
afterEach(() => workspace.close());

const trigger = (exchange: Exchange) => String(exchange.payload.trigger_id);
const command = () => workspace.person('ada').command('general', '/any');
const open = (trigger_id: string, view: object = FORM) => call(workspace, 'views.open', { trigger_id, view });
const viewOf = (answer: Answer) => answer.view as { id: string; hash: string };

async function respond(exchange: Exchange, body: object): Promise<[status: number, body: unknown]> {
  const response = await fetch(String(exchange.payload.response_url), {
    method: 'POST',
    body: JSON.stringify(body),
  });
  return [response.status, await response.json()];
}

describe('a trigger_id', () => {
  it('opens one view and no second', async () => {
    const id = trigger(await command());
    expect((await open(id)).ok).toBe(true);
    expect((await open(id)).error).toBe('exchanged_trigger_id');
  });

  it('is good for three seconds', async () => {
    const early = trigger(await command());
    const late = trigger(await command());
    now += 3000;
    expect((await open(early)).ok).toBe(true);
    now += 1;
    expect((await open(late)).error).toBe('expired_trigger_id');
  });

  it('is not spent on a view that Slack refuses, and made-up ones are none', async () => {
    const id = trigger(await command());
    expect((await open(id, { type: 'modal' })).error).toBe('invalid_arguments');
    expect((await open('1.2.3')).error).toBe('invalid_trigger_id');
    expect((await open(id)).ok).toBe(true);
  });

  it('pushes only from within a modal, and three views are the most', async () => {
    const push = (trigger_id: string) => call(workspace, 'views.push', { trigger_id, view: FORM });
    expect((await push(trigger(await command()))).error).toBe('invalid_trigger_id');
    const ada = workspace.person('ada');
    await open(trigger(await command()));
    const fromModal = async () => {
      const view = workspace.snapshot().views[ada.user.id]?.at(-1);
      await ada.type(view ?? { id: '' }, 'name', 'x');
      const { exchange } = await ada.submit();
      return exchange === undefined ? '' : trigger(exchange);
    };
    expect((await push(await fromModal())).ok).toBe(true);
    expect((await push(await fromModal())).ok).toBe(true);
    expect((await push(await fromModal())).error).toBe('push_limit_reached');
  });
});

describe('a view hash', () => {
  it('lets only the newest view be updated', async () => {
    const view = viewOf(await open(trigger(await command())));
    const update = (hash: string) => call(workspace, 'views.update', { view_id: view.id, hash, view: FORM });
    const renewed = await update(view.hash);
    expect(renewed.ok).toBe(true);
    expect((await update(view.hash)).error).toBe('hash_conflict');
    expect((await update(viewOf(renewed).hash)).ok).toBe(true);
  });

  it('guards the home too', async () => {
    const user_id = workspace.person('ada').user.id;
    const view = { type: 'home', blocks: [] };
    const { hash } = viewOf(await call(workspace, 'views.publish', { user_id, view }));
    expect((await call(workspace, 'views.publish', { user_id, view, hash })).ok).toBe(true);
    expect((await call(workspace, 'views.publish', { user_id, view, hash })).error).toBe('hash_conflict');
  });

  it('is not needed, but the view must be there and the external id free', async () => {
    expect((await call(workspace, 'views.update', { view_id: 'V1', view: FORM })).error).toBe('not_found');
    await open(trigger(await command()), { ...FORM, external_id: 'mine' });
    expect((await open(trigger(await command()), { ...FORM, external_id: 'mine' })).error).toBe(
      'duplicate_external_id',
    );
    expect((await call(workspace, 'views.update', { external_id: 'mine', view: FORM })).ok).toBe(true);
  });

  it('keeps what the user has typed when the view is updated', async () => {
    const view = viewOf(await open(trigger(await command())));
    await workspace.person('ada').type(view, 'name', 'typed');
    const updated = await call(workspace, 'views.update', { view_id: view.id, view: FORM });
    expect(updated.view).toMatchObject({ state: { values: { name: { name: { value: 'typed' } } } } });
  });
});

describe('a response_url', () => {
  it('is good for five uses', async () => {
    const exchange = await command();
    for (let use = 0; use < 5; use += 1) expect((await respond(exchange, { text: `${use}` }))[0]).toBe(200);
    expect(await respond(exchange, { text: 'sixth' })).toEqual([404, { ok: false, error: 'used_url' }]);
  });

  it('is good for half an hour', async () => {
    const exchange = await command();
    now += 30 * 60 * 1000;
    expect((await respond(exchange, { text: 'late' }))[0]).toBe(200);
    now += 1;
    expect(await respond(exchange, { text: 'too late' })).toEqual([404, { ok: false, error: 'expired_url' }]);
  });

  it('is ephemeral unless it says otherwise', async () => {
    const exchange = await command();
    await respond(exchange, { text: 'for you' });
    await respond(exchange, { text: 'for all', response_type: 'in_channel' });
    expect(workspace.messages('general', { as: 'ben' }).map(({ text }) => text)).toEqual(['for all']);
  });

  it('reaches only the message it belongs to', async () => {
    const blocks = [
      {
        type: 'actions',
        elements: [{ type: 'button', action_id: 'go', text: { type: 'plain_text', text: 'Go' } }],
      },
    ];
    await call(workspace, 'chat.postMessage', { channel: 'general', text: 'first', blocks });
    await call(workspace, 'chat.postMessage', { channel: 'general', text: 'second', blocks });
    const [first] = workspace.messages('general');
    const pressed = await workspace.person('ada').press(first ?? { id: '' }, 'go');
    if (pressed === undefined) throw new Error('the button did nothing');
    await respond(pressed, { text: 'replaced', replace_original: true });
    expect(workspace.messages('general').map(({ text }) => text)).toEqual(['replaced', 'second']);
    await respond(pressed, { delete_original: true });
    expect(workspace.messages('general').map(({ text }) => text)).toEqual(['second']);
  });

  it('refuses what chat.postMessage refuses', async () => {
    const exchange = await command();
    expect(await respond(exchange, {})).toEqual([400, { ok: false, error: 'no_text' }]);
    const [status, body] = await respond(exchange, { text: 'x', blocks: [{ type: 'chart' }] });
    expect([status, (body as { error: string }).error]).toEqual([400, 'invalid_blocks']);
    const unknown = await fetch(`${workspace.url}/commands/T1/1/2`, { method: 'POST', body: '{"text":"x"}' });
    expect(unknown.status).toBe(404);
  });
});
