import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { call, withWorkspace } from './calling.ts';
import { MANIFEST } from './manifest.ts';
import { startOverSocket } from './tiny-app.ts';

const events = (workspace: Workspace) =>
  workspace
    .snapshot()
    .exchanges.map(({ payload }) => payload.event as { type: string; subtype?: string; text?: string });

describe('what reaches the app', () => {
  it('is a mention as app_mention and as message, when it has subscribed to both', async () => {
    const settings = { event_subscriptions: { bot_events: ['app_mention', 'message.channels'] } };
    const scopes = { bot: ['app_mentions:read', 'channels:history'] };
    await withWorkspace({ manifest: { settings, oauth_config: { scopes } } }, async (workspace) => {
      await workspace.person().post('general', '@app hi');
      expect(events(workspace).map(({ type }) => type)).toEqual(['app_mention', 'message']);
      const ids = workspace.snapshot().exchanges.map(({ payload }) => payload.event_id);
      expect(new Set(ids).size).toBe(2);
    });
  });

  it('is nothing that it has not subscribed to or has no scope for', async () => {
    const settings = { event_subscriptions: { bot_events: ['app_mention', 'message.im'] } };
    const scopes = { bot: ['im:history'] };
    await withWorkspace({ manifest: { settings, oauth_config: { scopes } } }, async (workspace) => {
      await workspace.person().post('general', '@app hi');
      await workspace.person().post('general', 'just talking');
      await workspace.person().post('dm', 'to you');
      expect(events(workspace)).toMatchObject([{ type: 'message', channel_type: 'im' }]);
    });
  });

  it('is not a mention where the app is not', async () => {
    await withWorkspace({ channels: [{ name: 'quiet', botIsMember: false }] }, async (workspace) => {
      await workspace.person().post('quiet', '@app hi');
      expect(events(workspace)).toEqual([]);
    });
  });

  it('is its own messages too, as Slack does it, and edits and deletions', async () => {
    await withWorkspace({ retryDelaysMs: [] }, async (workspace) => {
      const ada = workspace.person('ada');
      const { message } = await ada.post('dm', 'one');
      await ada.edit(message, 'two');
      await ada.delete(message);
      await call(workspace, 'chat.postMessage', { channel: ada.user.id, text: 'mine' });
      await workspace.settled();
      expect(events(workspace)).toMatchObject([
        { type: 'message', text: 'one', user: ada.user.id },
        {
          subtype: 'message_changed',
          message: { text: 'two', edited: {} },
          previous_message: { text: 'one' },
        },
        { subtype: 'message_deleted', previous_message: { text: 'two' } },
        { text: 'mine', bot_id: expect.stringMatching(/^B/), user: workspace.bot.id },
      ]);
    });
  });

  it('is an event in the envelope of every event', async () => {
    await withWorkspace({}, async (workspace) => {
      await workspace.person().post('dm', 'hi');
      expect(workspace.snapshot().exchanges[0]?.payload).toMatchObject({
        type: 'event_callback',
        event_id: expect.stringMatching(/^Ev/),
        event_time: expect.any(Number),
        team_id: expect.stringMatching(/^T/),
        api_app_id: expect.stringMatching(/^A/),
        authorizations: [{ user_id: workspace.bot.id, is_bot: true }],
        event: { client_msg_id: expect.any(String), channel_type: 'im', event_ts: expect.any(String) },
      });
    });
  });
});

describe('what a person types', () => {
  let workspace: Workspace;
  beforeEach(async () => {
    workspace = await createWorkspace({ manifest: MANIFEST });
  });
  afterEach(() => workspace.close());
  const typed = async (text: string) => (await workspace.person().post('random', text)).message.text;

  it('is escaped, so that nobody can ring the whole channel', async () => {
    expect(await typed('<!channel> & <@U1>')).toBe('&lt;!channel&gt; &amp; &lt;@U1&gt;');
  });

  it('becomes a mention by handle or by full name, whatever the case', async () => {
    const { bot } = workspace;
    expect(await typed('@tinyapp hi')).toBe(`<@${bot.id}> hi`);
    expect(await typed('Hey @Tiny App, hi')).toBe(`Hey <@${bot.id}>, hi`);
    expect(await typed('mail@tinyapp @tinyapples @nobody')).toBe('mail@tinyapp @tinyapples @nobody');
  });

  it('becomes links and channels', async () => {
    expect(await typed('see https://a.example/?x=1&y in #random')).toMatch(
      /^see <https:\/\/a\.example\/\?x=1&amp;y> in <#C\w+\|random>$/,
    );
  });

  it('ends a link before the full stop, and knows emoji', async () => {
    expect(await typed('(see https://a.example/b). :tada: 12:30:15')).toBe(
      '(see <https://a.example/b>). :tada: 12:30:15',
    );
    const [block] = workspace.messages('random').at(-1)?.blocks ?? [];
    expect(JSON.stringify(block)).toContain('{"type":"emoji","name":"tada"}');
  });

  it('can be sent raw, for tests of what other clients send', async () => {
    const { message } = await workspace.person().post('random', '<!here>', { raw: true });
    expect(message.text).toBe('<!here>');
  });

  it('in reply to a reply joins the first thread', async () => {
    const ada = workspace.person();
    const { message: root } = await ada.post('random', 'root');
    const { message: reply } = await ada.post('random', 'reply', { thread: root.ts });
    const { message: deeper } = await ada.post('random', 'deeper', { thread: reply.ts });
    expect(deeper.thread_ts).toBe(root.ts);
  });
});

describe('the pane for talking with the app', () => {
  it('tells the app what one looks at beside it', async () => {
    const bot_events = ['app_home_opened', 'app_context_changed'];
    await withWorkspace(
      { manifest: { settings: { event_subscriptions: { bot_events } } } },
      async (workspace) => {
        const ada = workspace.person('ada');
        await ada.openMessages('general');
        await ada.lookAt('random');
        const [general, random] = workspace.snapshot().channels.map(({ id }) => id);
        expect(events(workspace)).toMatchObject([
          { type: 'app_home_opened', tab: 'messages', context: { entities: [{ value: general }] } },
          { type: 'app_context_changed', context: { entities: [{ value: random }] } },
        ]);
      },
    );
  });
});

describe('a manifest that turns something off', () => {
  const features = { app_home: { home_tab_enabled: false, messages_tab_read_only_enabled: true } };
  const manifest = { features, settings: { interactivity: { is_enabled: false } } };

  it('is obeyed: no messages, no interaction, no home', async () => {
    await withWorkspace({ manifest }, async (workspace) => {
      const ada = workspace.person('ada');
      await expect(ada.post('dm', 'hi')).rejects.toThrow('Sending messages to this app has been turned off.');
      await expect(ada.shortcut('any')).rejects.toThrow('not configured to handle interactive responses');
      const view = { type: 'home', blocks: [] };
      const published = await call(workspace, 'views.publish', { user_id: ada.user.id, view });
      expect(published.error).toBe('not_enabled');
      expect((await ada.post('general', 'hi')).message.text).toBe('hi');
    });
  });
});

describe('people', () => {
  it('see only what is theirs and act only on what they see', async () => {
    const { workspace, stop } = await startOverSocket();
    await workspace.person('ada').command('general', '/tiny secret');
    const answer = await workspace.waitFor(() => workspace.messages('general', { as: 'ada' }).at(-1));
    await expect(workspace.person('ben').press(answer, 'share')).rejects.toThrow('ben sees no message');
    await expect(workspace.person('ada').press(answer, 'no-such')).rejects.toThrow(
      'No element with action_id "no-such"',
    );
    await expect(workspace.person('ada').submit()).rejects.toThrow('ada has no modal open');
    expect(() => workspace.person('carol')).toThrow('Nobody here is called "carol"');
    await stop();
  });
});

describe('two workspaces in one process', () => {
  it('know nothing of each other', async () => {
    const [one, two] = await Promise.all([startOverSocket(), startOverSocket()]);
    await one.workspace.person().post('dm', 'to one');
    await two.workspace.person().post('dm', 'to two');
    await one.workspace.waitFor(() => one.workspace.messages('dm').length === 2);
    await two.workspace.waitFor(() => two.workspace.messages('dm').length === 2);
    expect(one.workspace.messages('dm').map(({ text }) => text)).toEqual(['to one', 'You said: to one']);
    expect((await call(one.workspace, 'auth.test', {}, two.workspace.botToken)).error).toBe('invalid_auth');
    await Promise.all([one.stop(), two.stop()]);
  });
});
