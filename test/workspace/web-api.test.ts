import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { call, callWithForm, general, withWorkspace } from './calling.ts';
import { MANIFEST } from './manifest.ts';

let workspace: Workspace;
beforeAll(async () => {
  workspace = await createWorkspace();
});
afterAll(() => workspace.close());

const channel = () => general(workspace);
const section = (text: string) => ({ type: 'section', text: { type: 'plain_text', text } });

describe('the Web API refuses', () => {
  it('methods that do not exist', async () => {
    expect(await call(workspace, 'chat.postMesage')).toMatchObject({ ok: false, error: 'unknown_method' });
    expect(await call(workspace, 'constructor')).toMatchObject({ error: 'unknown_method' });
  });

  it('calls without a token, with a wrong one and with the wrong kind', async () => {
    expect(await call(workspace, 'auth.test', {}, '')).toMatchObject({ error: 'not_authed' });
    expect(await call(workspace, 'auth.test', {}, 'xoxb-nobody')).toMatchObject({ error: 'invalid_auth' });
    const app = await call(workspace, 'auth.test', {}, workspace.appToken);
    expect(app.error).toBe('not_allowed_token_type');
    expect((await call(workspace, 'apps.connections.open')).error).toBe('not_allowed_token_type');
  });

  it('scopes that the manifest does not ask for, and names them', async () => {
    await withWorkspace({ manifest: MANIFEST }, async (strict) => {
      const args = { channel: general(strict), ts: '1.1' };
      expect(await call(strict, 'conversations.history', args)).toEqual({
        ok: false,
        error: 'missing_scope',
        needed: 'channels:history',
        provided: 'commands,app_mentions:read,im:history,chat:write,assistant:write',
      });
      expect((await call(strict, 'users.info', { user: 'U1' })).error).toBe('missing_scope');
      expect((await call(strict, 'chat.postMessage', { channel: general(strict), text: 'hi' })).ok).toBe(
        true,
      );
    });
  });

  it('channels it does not know and channels where the app is not', async () => {
    expect((await call(workspace, 'chat.postMessage', { channel: 'C1', text: 'x' })).error).toBe(
      'channel_not_found',
    );
    await withWorkspace({ channels: [{ name: 'quiet', botIsMember: false }] }, async (other) => {
      const answer = await call(other, 'chat.postMessage', { channel: 'quiet', text: 'x' });
      expect(answer.error).toBe('not_in_channel');
    });
  });

  it('messages without text, bad block lists and broken JSON', async () => {
    const post = (args: object) => call(workspace, 'chat.postMessage', { channel: channel(), ...args });
    expect((await post({})).error).toBe('no_text');
    expect((await post({ blocks: 'not json' })).error).toBe('invalid_blocks_format');
    expect((await post({ blocks: { type: 'divider' } })).error).toBe('invalid_blocks_format');
    expect((await post({ text: 'x', metadata: { event_type: 'x' } })).error).toBe('invalid_metadata_schema');
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${workspace.apiUrl}api.test`, { method: 'POST', headers, body: '{' });
    expect(await answer.json()).toEqual({ ok: false, error: 'invalid_json' });
  });

  it('changing what others said and what is not there', async () => {
    const { message } = await workspace.person('ada').post('general', 'mine');
    const place = { channel: channel(), ts: message.ts, text: 'x' };
    expect((await call(workspace, 'chat.update', place)).error).toBe('cant_update_message');
    expect((await call(workspace, 'chat.delete', place)).error).toBe('cant_delete_message');
    expect((await call(workspace, 'chat.update', { ...place, ts: '1.1' })).error).toBe('message_not_found');
  });

  it('updates of more than 4,000 bytes', async () => {
    const posted = await call(workspace, 'chat.postMessage', { channel: channel(), text: 'x' });
    const update = (text: string) =>
      call(workspace, 'chat.update', { channel: channel(), ts: posted.ts, text });
    expect((await update('é'.repeat(2000))).ok).toBe(true);
    expect((await update('é'.repeat(2001))).error).toBe('msg_too_long');
  });
});

describe('the Web API', () => {
  it('takes form-encoded and JSON calls alike', async () => {
    const blocks = [section('Hello')];
    const form = await callWithForm(workspace, 'chat.postMessage', { channel: channel(), text: 'a', blocks });
    const json = await call(workspace, 'chat.postMessage', { channel: channel(), text: 'a', blocks });
    expect([form.ok, json.ok]).toEqual([true, true]);
    expect(workspace.messages('general').at(-1)?.blocks).toMatchObject(blocks);
  });

  it('gives blocks and elements ids where they have none', async () => {
    const button = { type: 'button', text: { type: 'plain_text', text: 'Go' } };
    const blocks = [{ type: 'actions', elements: [button] }];
    const { message } = await call(workspace, 'chat.postMessage', { channel: channel(), text: 'a', blocks });
    expect(message).toMatchObject({
      blocks: [{ block_id: expect.any(String), elements: [{ action_id: expect.any(String) }] }],
    });
  });

  it('cuts text at 40,000 characters and remarks on it', async () => {
    await call(workspace, 'chat.postMessage', { channel: channel(), text: 'x'.repeat(40_001) });
    expect(workspace.messages('general').at(-1)?.text).toHaveLength(40_000);
    expect(workspace.snapshot().calls.at(-1)?.remarks).toEqual(['text cut to 40000 characters']);
  });

  it('remarks on arguments that the method does not have', async () => {
    await call(workspace, 'chat.postMessage', { channel: channel(), text: 'x', colour: 'red' });
    expect(workspace.snapshot().calls.at(-1)?.remarks).toEqual([
      'unknown argument, which Slack ignores: colour',
    ]);
  });

  it('keeps metadata and gives it back to who asks for it', async () => {
    const metadata = { event_type: 'answered', event_payload: { id: 'x' } };
    const posted = await call(workspace, 'chat.postMessage', { channel: channel(), text: 'm', metadata });
    const place = { channel: channel(), ts: posted.ts };
    const without = await call(workspace, 'conversations.replies', place);
    const withIt = await call(workspace, 'conversations.replies', { ...place, include_all_metadata: true });
    expect(without.messages).not.toMatchObject([{ metadata }]);
    expect(withIt.messages).toMatchObject([{ metadata }]);
  });

  it('drops blocks when an update brings text alone, and keeps metadata', async () => {
    const metadata = { event_type: 'answered', event_payload: {} };
    const given = { channel: channel(), text: 'm', metadata, blocks: [section('B')] };
    const { ts } = await call(workspace, 'chat.postMessage', given);
    await call(workspace, 'chat.update', { channel: channel(), ts, text: 'new' });
    const message = workspace.messages('general').find((item) => item.ts === ts);
    expect(message).toMatchObject({ text: 'new', metadata, edited: { user: workspace.bot.id } });
    expect(message).not.toHaveProperty('blocks');
  });

  it('shows an ephemeral message to one user and to no history', async () => {
    const ada = workspace.person('ada').user.id;
    await call(workspace, 'chat.postEphemeral', { channel: channel(), user: ada, text: 'psst' });
    expect(workspace.messages('general', { as: 'ada' }).at(-1)?.text).toBe('psst');
    expect(workspace.messages('general', { as: 'ben' }).at(-1)?.text).not.toBe('psst');
    const { messages } = await call(workspace, 'conversations.history', { channel: channel() });
    expect(JSON.stringify(messages)).not.toContain('psst');
  });

  it('pages through a history and counts replies', async () => {
    await withWorkspace({}, async (fresh) => {
      for (const text of ['one', 'two', 'three']) {
        await call(fresh, 'chat.postMessage', { channel: 'general', text });
      }
      const root = fresh.messages('general')[0];
      await call(fresh, 'chat.postMessage', { channel: 'general', text: 'reply', thread_ts: root?.ts });
      const first = await call(fresh, 'conversations.history', { channel: general(fresh), limit: 2 });
      expect(first).toMatchObject({ has_more: true, messages: [{ text: 'three' }, { text: 'two' }] });
      const cursor = (first.response_metadata as { next_cursor: string }).next_cursor;
      const second = await call(fresh, 'conversations.history', {
        channel: general(fresh),
        limit: 2,
        cursor,
      });
      expect(second).toMatchObject({ has_more: false, messages: [{ text: 'one', reply_count: 1 }] });
    });
  });

  it('posts to a user as to the direct message with that user, and opens it', async () => {
    const ben = workspace.person('ben').user.id;
    await call(workspace, 'chat.postMessage', { channel: ben, text: 'hello ben' });
    expect(workspace.messages('dm', { as: 'ben' }).at(-1)?.text).toBe('hello ben');
    const opened = await call(workspace, 'conversations.open', { users: ben });
    expect((opened.channel as { id: string }).id).toMatch(/^D0LOCAL/);
  });

  it('tells who everyone is', async () => {
    const ada = workspace.person('ada').user;
    expect(await call(workspace, 'auth.test')).toMatchObject({
      user_id: workspace.bot.id,
      team: 'Local workspace',
    });
    expect(await call(workspace, 'users.info', { user: ada.id })).toMatchObject({
      user: { real_name: 'Ada Field' },
    });
    expect(await call(workspace, 'conversations.info', { channel: channel() })).toMatchObject({
      channel: { name: 'general', is_member: true },
    });
    expect(await call(workspace, 'team.info')).toMatchObject({ team: { domain: 'local' } });
  });

  it('lists users, channels and members', async () => {
    const { members: users } = await call(workspace, 'users.list');
    expect(users).toMatchObject([{ name: 'ada' }, { name: 'ben' }, { name: 'app', is_bot: true }]);
    const { channels } = await call(workspace, 'conversations.list', { types: 'public_channel,im' });
    expect(channels).toMatchObject([
      { name: 'general' },
      { name: 'random' },
      { is_im: true },
      { is_im: true },
    ]);
    const { members } = await call(workspace, 'conversations.members', { channel: channel() });
    expect(members).toContain(workspace.bot.id);
  });

  it('makes a permanent link and takes a reaction once', async () => {
    const { ts } = await call(workspace, 'chat.postMessage', { channel: channel(), text: 'x' });
    const link = await call(workspace, 'chat.getPermalink', { channel: channel(), message_ts: ts });
    expect(link.permalink).toBe(`${workspace.url}/archives/${channel()}/p${String(ts).replace('.', '')}`);
    const reaction = { channel: channel(), timestamp: ts, name: 'eyes' };
    expect((await call(workspace, 'reactions.add', reaction)).ok).toBe(true);
    expect((await call(workspace, 'reactions.add', reaction)).error).toBe('already_reacted');
  });
});
