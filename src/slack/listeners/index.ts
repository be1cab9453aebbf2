// The table of contents: every id that Slack may call, and who answers.
import type { App } from '@slack/bolt';
import { ASK, SHARE } from '../blocks/answer-blocks.ts';
import type { Tools } from '../tools.ts';
import { onAsk, onShare, onUnknownAction } from './buttons.ts';
import { onCommand, onUnknownCommand } from './command.ts';
import { onMessage } from './direct-message.ts';
import { onMention } from './mention.ts';

/** What the manifest has to name, and nothing besides. */
export const COMMANDS = ['/sayswho'] as const;
export const EVENTS = ['app_mention', 'message.im'] as const;

/** Puts every listener on the app. */
export function registerListeners(app: App, tools: Tools): void {
  app.command('/sayswho', onCommand(tools));
  app.command(/^(?!\/sayswho$)/, onUnknownCommand(tools));

  app.event('app_mention', onMention(tools));
  app.event('message', onMessage(tools));

  app.action(SHARE, onShare(tools));
  app.action(new RegExp(`^${ASK}(:\\d+)?$`), onAsk(tools));
  app.action(new RegExp(`^(?!${SHARE}$|${ASK}(:\\d+)?$)`), onUnknownAction());
}
