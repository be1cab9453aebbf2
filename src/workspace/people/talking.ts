// What a person says: messages, edits, deletions, reactions, commands.
import { randomUUID } from 'node:crypto';
import { compose } from '../composer.ts';
import type { Core } from '../core.ts';
import type { Exchange } from '../exchanges.ts';
import { asObject } from '../json.ts';
import { addMessage, changeMessage, findMessage, removeMessage } from '../messages.ts';
import { commandPayload } from '../payloads/command.ts';
import { eventCallback } from '../payloads/event.ts';
import { reactionAdded } from '../payloads/reaction.ts';
import { respond } from '../respond.ts';
import type { Channel, Message, User } from '../shapes.ts';
import { isSent, sendMessageEvent } from './message-events.ts';
import { refuseMutedPlace } from './turned-off.ts';

export interface Said {
  readonly message: Message;
  /** One for each event that went to the app. */
  readonly exchanges: readonly Exchange[];
}

export interface PostOptions {
  /** Timestamp of the message to which this is a reply. */
  readonly thread?: string;
  /** Send the text as it is, Slack's escapes and references included, instead of typing it. */
  readonly raw?: boolean;
}

export async function post(
  core: Core,
  user: User,
  channel: Channel,
  typed: string,
  options: PostOptions,
): Promise<Said> {
  refuseMutedPlace(core, channel);
  const { text, blocks } =
    options.raw === true ? { text: typed, blocks: undefined } : compose(core.state, typed);
  const root = options.thread === undefined ? undefined : findMessage(core, channel.id, options.thread);
  const thread_ts = root?.thread_ts ?? options.thread;
  const message = addMessage(core, {
    channel: channel.id,
    user: user.id,
    client_msg_id: randomUUID(),
    text,
    ...(blocks === undefined ? {} : { blocks }),
    ...(thread_ts === undefined ? {} : { thread_ts }),
  });
  return { message, exchanges: await Promise.all(sendMessageEvent(core, { kind: 'posted', message })) };
}

export async function edit(core: Core, user: User, message: Message, typed: string): Promise<Said> {
  const previous = structuredClone(message);
  const edited = { user: user.id, ts: core.ids.ts() };
  changeMessage(core, message, { ...compose(core.state, typed), edited });
  return {
    message,
    exchanges: await Promise.all(sendMessageEvent(core, { kind: 'changed', message, previous })),
  };
}

export async function remove(core: Core, message: Message): Promise<Said> {
  removeMessage(core, message);
  return { message, exchanges: await Promise.all(sendMessageEvent(core, { kind: 'deleted', message })) };
}

export async function react(core: Core, user: User, message: Message, name: string): Promise<Said> {
  const reactions = structuredClone(message.reactions ?? []);
  const same = reactions.find((reaction) => reaction.name === name);
  if (same === undefined) reactions.push({ name, users: [user.id], count: 1 });
  else Object.assign(same, { users: [...same.users, user.id], count: same.count + 1 });
  changeMessage(core, message, { reactions });
  if (!isSent(core, 'reaction_added')) return { message, exchanges: [] };
  const event = eventCallback(core, reactionAdded(core, user, message, name));
  return { message, exchanges: [await core.delivery.send('events_api', 'reaction_added', user.id, event)] };
}

/** Runs `/command text`. What the app acknowledges with is shown, and so is its silence. */
export async function command(core: Core, user: User, channel: Channel, typed: string): Promise<Exchange> {
  const [, name = '', text = ''] = /^(\/\S+)\s*([\s\S]*)$/.exec(typed.trim()) ?? [];
  if (name === '') throw new Error(`Expected a slash command such as "/help me", got "${typed}"`);
  const payload = commandPayload(core, { user, channel, command: name, text });
  const exchange = await core.delivery.send('slash_commands', name, user.id, payload);
  const answer = asObject(exchange.ack);
  if (exchange.ack === undefined) tellFailure(core, exchange, channel, user, name);
  else if (answer.text !== undefined || answer.blocks !== undefined) {
    respond(core, { channel: channel.id, user: user.id }, answer);
  }
  return exchange;
}

// Names of the errors: https://docs.slack.dev/interactivity/implementing-slash-commands#responding_to_commands and
// https://github.com/slackapi/bolt-js/issues/1548, .../786
function tellFailure(core: Core, exchange: Exchange, channel: Channel, user: User, name: string): void {
  const failure = exchange.attempts.at(-1)?.failure ?? '';
  exchange.error = failure.includes('timeout') ? 'operation_timeout' : 'dispatch_failed';
  addMessage(core, {
    channel: channel.id,
    user: 'USLACKBOT',
    text: `${name} failed with the error "${exchange.error}"`,
    ephemeral_to: user.id,
    notice: true,
  });
}
