// What the message field of a Slack client makes of what one types.
// https://docs.slack.dev/messaging/formatting-message-text#escaping, #mentioning-users, #linking-channels
import { findChannel } from './directory.ts';
import type { Json } from './json.ts';
import type { Block } from './shapes.ts';
import type { State } from './state.ts';

export interface Composed {
  readonly text: string;
  readonly blocks: Block[];
}

/** Escapes, and turns `@name`, `#channel` and addresses into Slack's references. */
export function compose(state: State, typed: string): Composed {
  const pieces = split(state, typed);
  const elements = pieces.length > 0 ? pieces.map(({ element }) => element) : [{ type: 'text', text: typed }];
  return {
    text: pieces.map(({ text }) => text).join(''),
    blocks: [{ type: 'rich_text', block_id: 'typed', elements: [{ type: 'rich_text_section', elements }] }],
  };
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

interface Piece {
  readonly text: string;
  readonly element: Json;
}

function split(state: State, typed: string): Piece[] {
  const names = [...state.users.values()].flatMap((user) => [user.realName, user.name]);
  const mention = names
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:@(?:${mention})(?![\\p{L}\\p{N}])|#[a-z0-9_-]+|https?://[^\\s<>|]+(?<![.,!?;:)])|:[a-z][a-z0-9_+-]*:)`,
    'giu',
  );
  const pieces: Piece[] = [];
  let end = 0;
  for (const found of typed.matchAll(pattern)) {
    pieces.push(...plain(typed.slice(end, found.index)), reference(state, found[0]));
    end = found.index + found[0].length;
  }
  return [...pieces, ...plain(typed.slice(end))];
}

function plain(text: string): Piece[] {
  return text === '' ? [] : [{ text: escapeText(text), element: { type: 'text', text } }];
}

function reference(state: State, found: string): Piece {
  const user = found.startsWith('@') ? mentioned(state, found.slice(1).toLowerCase()) : undefined;
  if (user !== undefined) return { text: `<@${user}>`, element: { type: 'user', user_id: user } };
  const channel = found.startsWith('#') ? findChannel(state, found) : undefined;
  if (channel !== undefined) {
    const element = { type: 'channel', channel_id: channel.id };
    return { text: `<#${channel.id}|${channel.name}>`, element };
  }
  if (found.startsWith(':')) return { text: found, element: { type: 'emoji', name: found.slice(1, -1) } };
  if (found.startsWith('http'))
    return { text: `<${escapeText(found)}>`, element: { type: 'link', url: found } };
  return { text: escapeText(found), element: { type: 'text', text: found } };
}

function mentioned(state: State, name: string): string | undefined {
  const is = (candidate: string) => candidate.toLowerCase() === name;
  return [...state.users.values()].find((user) => is(user.name) || is(user.realName))?.id;
}
