// Reading the arguments of a method, with Slack's refusals when they are missing or of the wrong kind.
import type { Core } from '../core.ts';
import { findChannel } from '../directory.ts';
import { asText, type Json } from '../json.ts';
import { findMessage } from '../messages.ts';
import { Refusal, refusalAt } from '../refusal.ts';
import type { Channel, Message } from '../shapes.ts';

export function required(args: Json, name: string): string {
  const value = asText(args[name]);
  if (value === '') throw refusalAt('invalid_arguments', [`missing required field: ${name}`]);
  return value;
}

export function optional(args: Json, name: string): string | undefined {
  const value = asText(args[name]);
  return value === '' ? undefined : value;
}

/** An argument that is an object or a list; in form-encoded calls it comes as JSON text. */
export function structured(args: Json, name: string, error = 'invalid_arguments'): unknown {
  const value = args[name];
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    throw refusalAt(error, [`must be valid JSON [json-pointer:/${name}]`]);
  }
}

export function channelArgument(core: Core, args: Json, name = 'channel'): Channel {
  const given = asText(args[name]);
  // chat.postMessage takes a user's id for the direct message with that user.
  // https://docs.slack.dev/reference/methods/chat.postMessage#channels
  const user = core.state.users.get(given);
  if (user !== undefined) return directWith(core, user.id);
  const channel = findChannel(core.state, given);
  if (channel === undefined) throw new Refusal('channel_not_found');
  return channel;
}

function directWith(core: Core, user: string): Channel {
  for (const channel of core.state.channels.values()) {
    if (channel.isDirect && channel.members.includes(user)) return channel;
  }
  throw new Refusal('channel_not_found');
}

/** The channel, if the bot is in it. */
export function joinedChannel(core: Core, args: Json): Channel {
  const channel = channelArgument(core, args);
  if (!channel.members.includes(core.state.bot.id)) throw new Refusal('not_in_channel');
  return channel;
}

/** A message that everyone in the channel can see. */
export function messageArgument(core: Core, channel: Channel, args: Json, name = 'ts'): Message {
  const message = findMessage(core, channel.id, required(args, name));
  if (message === undefined || message.ephemeral_to !== undefined) throw new Refusal('message_not_found');
  return message;
}
