// The table of contents: every id that Slack may call, and who answers.
import type {
  AllMiddlewareArgs,
  App,
  BlockAction,
  SlackActionMiddlewareArgs,
  SlackCommandMiddlewareArgs,
  SlackEventMiddlewareArgs,
  SlackShortcutMiddlewareArgs,
  ViewSubmitAction,
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
import type { Submitting, Typing } from './requests.ts';
import { onShare } from './share.ts';
import { onTokensRevoked, onUninstalled } from './uninstalled.ts';
import { onUnknownAction, onUnknownField, onUnknownForm } from './unknown.ts';
import { onOpen, onPage } from './view-buttons.ts';

/** What a person can type in front of a question. */
export const COMMANDS = { '/sayswho': onCommand } as const;

type CommandListener = (args: SlackCommandMiddlewareArgs & AllMiddlewareArgs) => Promise<void>;

/** What Slack tells of, by the type of the event. */
export const EVENTS = {
  app_mention: onMention,
  message: onMessage,
  app_home_opened: onHomeOpened,
  link_shared: onLinkShared,
  app_uninstalled: onUninstalled,
  tokens_revoked: onTokensRevoked,
} as const;

/** Which event it is was told apart by its type. */
type EventListener = (args: SlackEventMiddlewareArgs & AllMiddlewareArgs) => Promise<void>;

/** What a person can press, by the name of the action; the detail behind a colon is the listener's own. */
export const ACTIONS = {
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

/** What a person can type into, by the name of the field. */
export const FIELDS = { [CHOSEN_FACT]: onFactTyped } as const;

type FieldListener = (args: Typing) => Promise<void>;

/** What a person can submit, by the name of the form. */
export const FORMS = {
  [REPHRASE]: onRephrase,
  [PASS_ON]: onPassOnSubmitted,
  [ANSWER_WITH]: onFactSent,
  [CHECK_TEXT]: onTextPasted,
} as const;

type FormListener = (args: Submitting) => Promise<void>;

/** What a person can start from the menu of a message, or from anywhere. */
export const SHORTCUTS = {
  [CHECK_CLAIM]: onCheckClaim,
  [CHECK_TEXT]: onCheckText,
} as const;

/** Which of the two a shortcut is stands in the manifest. */
type ShortcutListener = (args: SlackShortcutMiddlewareArgs & AllMiddlewareArgs) => Promise<void>;

/** Puts every listener on the app. */
export function registerListeners(app: App, tools: Tools): void {
  // One listener of Bolt's for each kind: Bolt asks every one of them about every request.
  const say = byName<CommandListener>(COMMANDS, tools, onUnknownCommand(tools));
  app.command(ANY, (args) => say(args.command.command)(args));
  const hear = byName<EventListener>(EVENTS, tools, ignore);
  app.event(ANY, (args) => hear(args.event.type)(args));
  const press = byName<ActionListener>(ACTIONS, tools, onUnknownAction());
  app.action<BlockAction>(ANY, (args) => press(args.action.action_id)(args));
  const type = byName<FieldListener>(FIELDS, tools, onUnknownField());
  app.options<'block_suggestion'>(ANY, (args) => type(args.options.action_id)(args));
  const submit = byName<FormListener>(FORMS, tools, onUnknownForm());
  app.view<ViewSubmitAction>(ANY, (args) => submit(args.view.callback_id)(args));
  const start = byName<ShortcutListener>(SHORTCUTS, tools, ignore);
  app.shortcut(ANY, (args) => start(args.shortcut.callback_id)(args));
}

const ANY = /^/;

/** What an installed app brings that this version does not know, and to which nobody waits for a word. */
const ignore = async (): Promise<void> => undefined;

/** From an id to its listener, by the name before the colon, or else to the one for what nobody here knows. */
function byName<Listener>(
  table: Readonly<Record<string, (tools: Tools) => unknown>>,
  tools: Tools,
  unknown: Listener,
): (id: string) => Listener {
  const listeners = new Map(
    Object.entries(table).map(([name, listener]) => [name, listener(tools) as Listener]),
  );
  return (id) => listeners.get(id.split(':', 1)[0] ?? '') ?? unknown;
}
