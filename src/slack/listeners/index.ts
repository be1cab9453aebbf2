// The table of contents: every id that Slack may call, and who answers.
import type {
  AllMiddlewareArgs,
  App,
  BlockAction,
  SlackActionMiddlewareArgs,
  SlackShortcutMiddlewareArgs,
} from '@slack/bolt';
import {
  ANSWER_WITH,
  ASK,
  BOTH,
  CHECK_CLAIM,
  CHECK_TEXT,
  CHOSEN_FACT,
  FEEDBACK,
  MORE,
  NOT_IT,
  NOTHING_ON_RECORD,
  OPEN,
  PAGE,
  PASS_ON,
  REPHRASE,
  SHARE,
  SOURCE,
} from '../blocks/ids.ts';
import type { Tools } from '../tools.ts';
import { onAnswerWith, onFactChosen, onFactSent, onFactTyped } from './answer-with.ts';
import { onAsk } from './ask.ts';
import { onCheckClaim, onCheckText, onTextPasted } from './claim-check.ts';
import { onCommand, onUnknownCommand } from './command.ts';
import { onBoth, onMore, onSource } from './details.ts';
import { onMessage } from './direct-message.ts';
import { onFeedback } from './feedback.ts';
import { onHomeOpened } from './home.ts';
import { onLinkShared } from './links.ts';
import { onMention } from './mention.ts';
import { onNotIt, onRephrase } from './not-it.ts';
import { onNothingOnRecord } from './nothing-on-record.ts';
import { onPassOn, onPassOnSubmitted } from './pass-on.ts';
import { onShare } from './share.ts';
import { onTokensRevoked, onUninstalled } from './uninstalled.ts';
import { onUnknownAction, onUnknownField, onUnknownForm } from './unknown.ts';
import { onOpen, onPage } from './view-buttons.ts';

/** What the manifest has to name, and nothing besides. */
export const COMMANDS = ['/sayswho'] as const;
export const EVENTS = [
  'app_mention',
  'message.im',
  'app_home_opened',
  'link_shared',
  'app_uninstalled',
  'tokens_revoked',
] as const;

/** What a person can press, by the name of the action; the detail behind a colon is the listener's own. */
const ACTIONS = {
  [SHARE]: onShare,
  [ASK]: onAsk,
  [MORE]: onMore,
  [BOTH]: onBoth,
  [SOURCE]: onSource,
  [PAGE]: onPage,
  [OPEN]: onOpen,
  [NOT_IT]: onNotIt,
  [PASS_ON]: onPassOn,
  [FEEDBACK]: onFeedback,
  [ANSWER_WITH]: onAnswerWith,
  [CHOSEN_FACT]: onFactChosen,
  [NOTHING_ON_RECORD]: onNothingOnRecord,
} as const;

/** Which kind of element carries which name is decided where its block is built. */
type ActionListener = (args: SlackActionMiddlewareArgs<BlockAction> & AllMiddlewareArgs) => Promise<void>;

/** What a person can submit, by the name of the form. */
const FORMS = {
  [REPHRASE]: onRephrase,
  [PASS_ON]: onPassOnSubmitted,
  [ANSWER_WITH]: onFactSent,
  [CHECK_TEXT]: onTextPasted,
} as const;

/** What a person can start from the menu of a message, or from anywhere. */
const SHORTCUTS = {
  [CHECK_CLAIM]: onCheckClaim,
  [CHECK_TEXT]: onCheckText,
} as const;

/** Which of the two a shortcut is stands in the manifest. */
type ShortcutListener = (args: SlackShortcutMiddlewareArgs & AllMiddlewareArgs) => Promise<void>;

/** Puts every listener on the app. */
export function registerListeners(app: App, tools: Tools): void {
  app.command('/sayswho', onCommand(tools));
  app.command(/^(?!\/sayswho$)/, onUnknownCommand(tools));

  app.event('app_mention', onMention(tools));
  app.event('message', onMessage(tools));
  app.event('app_home_opened', onHomeOpened(tools));
  app.event('link_shared', onLinkShared(tools));
  app.event('app_uninstalled', onUninstalled(tools));
  app.event('tokens_revoked', onTokensRevoked(tools));

  for (const [name, listener] of Object.entries(ACTIONS)) {
    app.action(named(name), listener(tools) as ActionListener);
  }
  app.action(otherThan(ACTIONS), onUnknownAction());

  app.options(CHOSEN_FACT, onFactTyped(tools));
  app.options(otherThan({ [CHOSEN_FACT]: true }), onUnknownField());
  for (const [name, listener] of Object.entries(FORMS)) app.view(named(name), listener(tools));
  app.view(otherThan(FORMS), onUnknownForm());
  for (const [name, listener] of Object.entries(SHORTCUTS))
    app.shortcut(name, listener(tools) as ShortcutListener);
}

/** Every id whose name is not in a table. */
const otherThan = (table: object): RegExp => new RegExp(`^(?!(?:${Object.keys(table).join('|')})(?::|$))`);

/** An id by its name, with or without a detail behind a colon. */
const named = (name: string): RegExp => new RegExp(`^${name}(?::.*)?$`, 's');
