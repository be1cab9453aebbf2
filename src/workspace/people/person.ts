// A person in the workspace, and everything that person can do. Tests, prompt and page act through this.
import type { Core } from '../core.ts';
import { directChannel, findChannel } from '../directory.ts';
import type { Exchange } from '../exchanges.ts';
import { findMessage } from '../messages.ts';
import type { Surface } from '../payloads/actions.ts';
import { globalShortcut, messageShortcut } from '../payloads/shortcuts.ts';
import type { Channel, Message, User, View } from '../shapes.ts';
import { findView } from '../views/stack.ts';
import { type ActionRef, act, messageValues, suggest } from './acting.ts';
import { command, edit, type PostOptions, post, react, remove, type Said } from './talking.ts';
import { refuseInteraction } from './turned-off.ts';
import { close, lookAt, openHome, type Submitted, submit } from './viewing.ts';

/** A channel's name or id, or `dm` for the direct message with the app. */
export type Place = string;
/** A message or a view, as a snapshot gives it. */
export type Target = Pick<Message, 'channel' | 'ts'> | Pick<View, 'id'>;

export interface Person {
  readonly user: User;
  post(place: Place, text: string, options?: PostOptions): Promise<Said>;
  edit(message: Message, text: string): Promise<Said>;
  delete(message: Message): Promise<Said>;
  react(message: Message, emoji: string): Promise<Said>;
  command(place: Place, typed: string): Promise<Exchange>;
  /** Presses a button, or one of the feedback buttons by its value. */
  press(target: Target, action: ActionRef, value?: string): Promise<Exchange | undefined>;
  /** Chooses by option value (several for multi selects), by id, by date, or an option itself. */
  choose(target: Target, action: ActionRef, value: unknown): Promise<Exchange | undefined>;
  /** Types into an input and presses Enter, or with `enter: false` stops before that. */
  type(
    target: Target,
    action: ActionRef,
    text: string,
    options?: { enter?: boolean },
  ): Promise<Exchange | undefined>;
  /** Types into an external select; the options are in the acknowledgement. */
  suggest(target: Target, action: ActionRef, text: string): Promise<Exchange>;
  submit(): Promise<Submitted>;
  close(options?: { all?: boolean }): Promise<Exchange | undefined>;
  shortcut(callbackId: string): Promise<Exchange>;
  messageShortcut(message: Pick<Message, 'channel' | 'ts'>, callbackId: string): Promise<Exchange>;
  openHome(): Promise<Exchange | undefined>;
  /** Opens the pane for talking with the app, by itself or beside a channel. */
  openMessages(beside?: Place): Promise<Exchange | undefined>;
  /** Goes to a channel while that pane is open. */
  lookAt(place: Place): Promise<Exchange | undefined>;
}

export function createPerson(core: Core, user: User): Person {
  const place = (name: Place) => placeOf(core, user, name);
  const message = (given: Pick<Message, 'channel' | 'ts'>) => messageOf(core, user, given);
  const on = (target: Target) => surfaceOf(core, user, target);
  return {
    user,
    post: (where, text, options = {}) => post(core, user, place(where), text, options),
    edit: (given, text) => edit(core, user, message(given), text),
    delete: (given) => remove(core, message(given)),
    react: (given, emoji) => react(core, user, message(given), emoji),
    command: (where, typed) => command(core, user, place(where), typed),
    press: async (target, action, value) => act(core, user, on(target), action, value),
    choose: async (target, action, value) => act(core, user, on(target), action, value),
    type: async (target, action, text, { enter = true } = {}) =>
      act(core, user, on(target), action, text, enter),
    suggest: async (target, action, text) => suggest(core, user, on(target), action, text),
    submit: () => submit(core, user),
    close: ({ all = false } = {}) => close(core, user, all),
    shortcut: async (callbackId) => {
      refuseInteraction(core);
      const payload = globalShortcut(core, user, callbackId);
      return core.delivery.send('interactive', 'shortcut', user.id, payload);
    },
    messageShortcut: async (given, callbackId) => {
      refuseInteraction(core);
      const payload = messageShortcut(core, user, place(given.channel), message(given), callbackId);
      return core.delivery.send('interactive', 'message_action', user.id, payload);
    },
    openHome: () => openHome(core, user, 'home'),
    openMessages: (beside) =>
      openHome(core, user, 'messages', beside === undefined ? undefined : place(beside)),
    lookAt: (where) => lookAt(core, user, place(where)),
  };
}

function placeOf(core: Core, user: User, name: Place): Channel {
  const channel = name === 'dm' ? directChannel(core.state, user.id) : findChannel(core.state, name);
  if (channel === undefined) throw new Error(`There is no channel "${name}" here`);
  if (!channel.members.includes(user.id)) throw new Error(`${user.name} is not in ${name}`);
  return channel;
}

function messageOf(core: Core, user: User, { channel, ts }: Pick<Message, 'channel' | 'ts'>): Message {
  const message = findMessage(core, channel, ts);
  const hidden = message?.ephemeral_to !== undefined && message.ephemeral_to !== user.id;
  if (message === undefined || hidden) throw new Error(`${user.name} sees no message ${ts}`);
  return message;
}

function surfaceOf(core: Core, user: User, target: Target): Surface {
  if ('ts' in target) {
    const message = messageOf(core, user, target);
    const key = `${message.channel}:${message.ts}`;
    return { message, values: messageValues(core, user, message.blocks ?? [], key) };
  }
  const found = findView(core, (view) => view.id === target.id);
  if (found === undefined || found.user !== user.id)
    throw new Error(`${user.name} sees no view ${target.id}`);
  return { view: found.view };
}
