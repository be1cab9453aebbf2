// The parts of the page that only turn one thing into another.
import { describe, expect, it } from 'vitest';
import { forRenderer } from '../../src/workspace/page/client/blocks/for-renderer.ts';
import { completionsFor } from '../../src/workspace/page/client/completing.ts';
import { typedText } from '../../src/workspace/page/client/typed-text.ts';
import type { Look } from '../../src/workspace/page/look.ts';

const channel = { created: 0, members: [], isDirect: false };
const look: Look = {
  now: '1.000000',
  me: 'U1',
  team: { id: 'T1', name: 'Team', domain: 'team' },
  app: {
    name: 'Tiny App',
    bot: 'U2',
    connected: true,
    hasHome: true,
    hasAgentView: false,
    takesMessages: true,
  },
  users: [
    { id: 'U1', name: 'ada', realName: 'Ada Field', isBot: false },
    { id: 'U2', name: 'tinyapp', realName: 'Tiny App', isBot: true },
  ],
  channels: [
    { ...channel, id: 'C1', name: 'general' },
    { ...channel, id: 'D1', name: 'directmessage', isDirect: true },
  ],
  messages: [],
  views: [],
  home: null,
  agentThreads: [],
  prompts: [],
  commands: [{ command: '/tiny', description: 'Echoes', usage_hint: '[anything]' }],
  shortcuts: [],
  troubles: [],
};

describe('the message field completes', () => {
  const texts = (typed: string) => completionsFor(look, typed).map(({ text }) => text);

  it.each([
    ['/t', ['/tiny ']],
    ['/tiny ', []],
    ['/x', []],
    ['hello @', ['hello @ada ', 'hello @tinyapp ']],
    ['@Ada', ['@ada ']],
    ['mail@ada', []],
    ['see #gen', ['see #general ']],
    ['see #direct', []],
    ['nice :ta', ['nice :tada: ']],
    ['at 12:3', []],
    ['nothing', []],
  ])('%s', (typed, expected) => {
    expect(texts(typed)).toEqual(expected);
  });
});

describe('editing a message', () => {
  it('shows what was typed, not what Slack makes of it', () => {
    const text = '<@U2> in <#C1|general>: <https://a.example/?x=1&amp;y> &lt;b&gt; <@U9>';
    expect(typedText(look, text)).toBe('@tinyapp in #general: https://a.example/?x=1&y <b> <@U9>');
  });
});

describe('the renderer is given', () => {
  it('plain text as rich text, with nothing read into it but emoji', () => {
    const text = { type: 'plain_text', text: '*x* <!here> :tada: 12:30' };
    expect(forRenderer({ type: 'section', text })).toEqual({
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_section',
          elements: [
            { type: 'text', text: '*x* <!here> ' },
            { type: 'emoji', name: 'tada' },
            { type: 'text', text: ' 12:30' },
          ],
        },
      ],
    });
  });

  it('verbatim mrkdwn as mrkdwn, and cells as literal text', () => {
    const text = { type: 'mrkdwn', text: '*x*', verbatim: true };
    expect(forRenderer({ type: 'section', text })).toEqual({
      type: 'section',
      text: { type: 'mrkdwn', text: '*x*' },
    });
    const table = forRenderer({ type: 'table', rows: [[{ type: 'raw_text', text: '*x*' }]] });
    expect(table).toMatchObject({ rows: [[{ type: 'rich_text' }]] });
  });

  it('everything else as it is', () => {
    expect(forRenderer({ type: 'divider' })).toEqual({ type: 'divider' });
  });
});
