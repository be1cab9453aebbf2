// The table of contents: every id that Slack may call, and who answers.
import type { App } from '@slack/bolt';
import { ASK, BOTH, MORE, SHARE, SOURCE } from '../blocks/ids.ts';
import type { Tools } from '../tools.ts';
import { onAsk, onShare, onUnknownAction } from './buttons.ts';
import { onCommand, onUnknownCommand } from './command.ts';
import { onBoth, onMore, onSource } from './details.ts';
import { onMessage } from './direct-message.ts';
import { onMention } from './mention.ts';

/** What the manifest has to name, and nothing besides. */
export const COMMANDS = ['/sayswho'] as const;
export const EVENTS = ['app_mention', 'message.im'] as const;

/** What a person can press, by the name of the action; the detail behind a colon is the listener's own. */
const ACTIONS = {
  [SHARE]: onShare,
  [ASK]: onAsk,
  [MORE]: onMore,
  [BOTH]: onBoth,
  [SOURCE]: onSource,
} as const;

/** Puts every listener on the app. */
export function registerListeners(app: App, tools: Tools): void {
  app.command('/sayswho', onCommand(tools));
  app.command(/^(?!\/sayswho$)/, onUnknownCommand(tools));

  app.event('app_mention', onMention(tools));
  app.event('message', onMessage(tools));

  for (const [name, listener] of Object.entries(ACTIONS)) {
    app.action(new RegExp(`^${name}(?::.*)?$`, 's'), listener(tools));
  }
  app.action(new RegExp(`^(?!(?:${Object.keys(ACTIONS).join('|')})(?::|$))`), onUnknownAction());
}
