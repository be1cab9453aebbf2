// Links to the app's domains: what it hears of them, what it may show for them; and how threads get their titles.
import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../src/workspace/manifest.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { call, callWithForm, general, withWorkspace } from './calling.ts';

const manifest: Manifest = {
  features: { unfurl_domains: ['facts.example'] },
  oauth_config: { scopes: { bot: ['chat:write'], bot_optional: ['links:read', 'links:write'] } },
  settings: { event_subscriptions: { bot_events: ['link_shared'] } },
};
const URL = 'https://www.facts.example/a?b=1&c=2';

const heard = (workspace: Workspace) => workspace.snapshot().exchanges.map(({ payload }) => payload);

describe('a link', () => {
  it('is told to the app where a person posts it, member or not, and to no other', async () => {
    const channels = [{ name: 'general' }, { name: 'quiet', botIsMember: false, isExternal: true }];
    await withWorkspace({ manifest, channels, retryDelaysMs: [] }, async (workspace) => {
      const ada = workspace.person('ada');
      await ada.post('general', 'see https://elsewhere.example/ and notfacts.example');
      expect(heard(workspace)).toEqual([]);
      const { message } = await ada.post('general', `see ${URL} and ${URL}`);
      await ada.post('quiet', URL);
      await call(workspace, 'chat.postMessage', { channel: general(workspace), text: `<${URL}>` });
      expect(heard(workspace)).toMatchObject([
        {
          is_ext_shared_channel: false,
          event: {
            type: 'link_shared',
            is_bot_user_member: true,
            message_ts: message.ts,
            source: 'conversations_history',
            links: [{ domain: 'facts.example', url: URL }],
          },
        },
        { is_ext_shared_channel: true, event: { is_bot_user_member: false } },
      ]);
    });
  });

  it('unfurls once into the message, by channel and time or by the id of the event', async () => {
    await withWorkspace({ manifest, retryDelaysMs: [] }, async (workspace) => {
      const { message } = await workspace.person().post('general', URL);
      const { channel, ts } = message;
      const blocks = [{ type: 'divider' }];
      const unfurls = { [URL]: { blocks } };
      expect((await callWithForm(workspace, 'chat.unfurl', { channel, ts, unfurls })).ok).toBe(true);
      const [payload] = heard(workspace) as { event: Record<string, string> }[];
      const { unfurl_id, source } = payload?.event ?? {};
      expect((await call(workspace, 'chat.unfurl', { unfurl_id, source, unfurls })).ok).toBe(true);
      expect(workspace.messages('general').at(-1)?.attachments).toMatchObject([
        { from_url: URL, is_app_unfurl: true, blocks },
      ]);
    });
  });

  it.each([
    [{}, 'missing_unfurls'],
    [{ ts: '1.2', unfurls: {} }, 'cannot_find_message'],
    [{ unfurls: { 'https://other.example': { text: 'x' } } }, 'cannot_unfurl_url'],
    [{ unfurls: { [URL]: 'x' } }, 'cannot_parse_attachment'],
    [{ unfurls: { [URL]: { blocks: [{ type: 'nonsense' }] } } }, 'invalid_blocks'],
  ])('%o is refused: %s', async (args, error) => {
    await withWorkspace({ manifest, retryDelaysMs: [] }, async (workspace) => {
      const { message } = await workspace.person().post('general', URL);
      const { channel, ts } = message;
      expect((await call(workspace, 'chat.unfurl', { channel, ts, ...args })).error).toBe(error);
    });
  });
});

describe('the title of a thread', () => {
  it('is set where there is an agent view, and where there is none the session is not found', async () => {
    const withView = { ...manifest, features: { agent_view: {} } };
    for (const [given, expected] of [
      [withView, { ok: true, title: 'who was charged' }],
      [manifest, { ok: false, error: 'session_not_found' }],
    ] as const) {
      await withWorkspace({ manifest: given, retryDelaysMs: [] }, async (workspace) => {
        const { message } = await workspace.person().post('dm', 'who was charged');
        const args = { channel_id: message.channel, thread_ts: message.ts, title: 'who was charged' };
        expect(await call(workspace, 'agents.sessions.rename', args)).toMatchObject(expected);
        const long = { ...args, title: 'x'.repeat(201) };
        expect((await call(workspace, 'agents.sessions.rename', long)).error).toBe('invalid_arguments');
      });
    }
  });
});
