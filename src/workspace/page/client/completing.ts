// What the message field offers while one types: commands, people, channels, emoji.
import type { Look } from '../look.ts';
import { EMOJI } from './emoji.ts';

export interface Completion {
  readonly label: string;
  readonly hint: string;
  /** The whole text once this is taken. */
  readonly text: string;
}

const MOST = 8;

export function completionsFor(look: Look, text: string): Completion[] {
  if (/^\/\S*$/.test(text)) return commands(look, text);
  const [, before = '', sign = '', typed = ''] =
    /^([\s\S]*?(?:^|\s))([@#:])([\p{L}\p{N}_+-]*)$/u.exec(text) ?? [];
  const taken = (label: string, hint: string, insert: string): Completion => ({
    label,
    hint,
    text: before + insert,
  });
  const starts = (...names: string[]) =>
    names.some((name) => name.toLowerCase().startsWith(typed.toLowerCase()));
  if (sign === '@') {
    return look.users
      .filter(({ name, realName }) => starts(name, realName))
      .map(({ name, realName }) => taken(`@${name}`, realName, `@${name} `));
  }
  if (sign === '#') {
    return look.channels
      .filter(({ isDirect, name }) => !isDirect && starts(name))
      .map(({ name }) => taken(`#${name}`, '', `#${name} `));
  }
  if (sign === ':' && typed.length > 1) {
    return Object.entries(EMOJI)
      .filter(([name]) => starts(name))
      .slice(0, MOST)
      .map(([name, shown]) => taken(shown, name, `:${name}: `));
  }
  return [];
}

function commands(look: Look, text: string): Completion[] {
  return look.commands
    .filter(({ command }) => command.startsWith(text))
    .map(({ command, description = '', usage_hint = '' }) => ({
      label: `${command} ${usage_hint}`.trim(),
      hint: description,
      text: `${command} `,
    }));
}
