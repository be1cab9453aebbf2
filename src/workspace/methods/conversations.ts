// https://docs.slack.dev/reference/methods?family=conversations
import type { Core } from '../core.ts';
import { directChannel } from '../directory.ts';
import { asText, isTrue, type Json } from '../json.ts';
import { listed, shown } from '../messages.ts';
import { Refusal } from '../refusal.ts';
import type { Channel, Message } from '../shapes.ts';
import { channelArgument, joinedChannel, messageArgument, optional } from './arguments.ts';
import type { Methods } from './method.ts';

export const conversationMethods: Methods = {
  'conversations.open': {
    token: 'bot',
    scopes: ['im:write', 'mpim:write', 'channels:manage', 'groups:write'],
    run: open,
  },
  'conversations.info': { token: 'bot', scopes: scopeOf('read'), run: info },
  'conversations.history': { token: 'bot', scopes: scopeOf('history'), run: history },
  'conversations.list': {
    token: 'bot',
    scopes: ['channels:read', 'im:read', 'groups:read', 'mpim:read'],
    run: listAll,
  },
  'conversations.members': { token: 'bot', scopes: scopeOf('read'), run: members },
  'conversations.replies': { token: 'bot', scopes: scopeOf('history'), run: replies },
};

/** `channels:history` for channels, `im:history` for direct messages. */
function scopeOf(what: string): (core: Core, args: Json) => readonly string[] {
  return (core, args) => {
    const channel = core.state.channels.get(asText(args.channel));
    return [channel?.isDirect === true ? `im:${what}` : `channels:${what}`];
  };
}

function open(core: Core, args: Json): Json {
  const users = asText(args.users).split(',').filter(Boolean);
  const [first, second] = users;
  if (second !== undefined) throw new Refusal('not_supported_locally');
  if (first === undefined) return { channel: { id: channelArgument(core, args).id } };
  const user = core.state.users.get(first);
  if (user === undefined || user.isBot) throw new Refusal('user_not_found');
  const channel = directChannel(core.state, first);
  return { channel: isTrue(args.return_im) ? described(core, channel) : { id: channel.id } };
}

function info(core: Core, args: Json): Json {
  return { channel: described(core, channelArgument(core, args)) };
}

// `types` defaults to public channels: https://docs.slack.dev/reference/methods/conversations.list
function listAll(core: Core, args: Json): Json {
  const types = (optional(args, 'types') ?? 'public_channel').split(',');
  const isListed = ({ isDirect, members }: Channel) =>
    isDirect ? types.includes('im') && members.includes(core.state.bot.id) : types.includes('public_channel');
  const channels = [...core.state.channels.values()]
    .filter(isListed)
    .map((channel) => described(core, channel));
  return { channels, response_metadata: { next_cursor: '' } };
}

function members(core: Core, args: Json): Json {
  return { members: [...channelArgument(core, args).members], response_metadata: { next_cursor: '' } };
}

function described(core: Core, channel: Channel): Json {
  const isMember = channel.members.includes(core.state.bot.id);
  if (channel.isDirect) {
    const user = channel.members.find((member) => member !== core.state.bot.id);
    return { id: channel.id, created: channel.created, is_im: true, is_channel: false, user };
  }
  return {
    id: channel.id,
    name: channel.name,
    name_normalized: channel.name,
    created: channel.created,
    is_channel: true,
    is_im: false,
    is_private: false,
    is_archived: false,
    is_general: channel.name === 'general',
    is_member: isMember,
    num_members: channel.members.length,
  };
}

function history(core: Core, args: Json): Json {
  const channel = joinedChannel(core, args);
  const roots = visible(core, channel).filter(
    (message) => message.thread_ts === undefined || message.thread_ts === message.ts,
  );
  return { ...page(core, roots.reverse(), args), pin_count: 0 };
}

function replies(core: Core, args: Json): Json {
  const channel = joinedChannel(core, args);
  const given = messageArgument(core, channel, args);
  const root = given.thread_ts ?? given.ts;
  const thread = visible(core, channel).filter(
    (message) => message.ts === root || message.thread_ts === root,
  );
  return page(core, thread, args);
}

/** Ephemeral messages are in no history. */
function visible(core: Core, channel: Channel): Message[] {
  return core.state.messages.filter(
    (message) => message.channel === channel.id && message.ephemeral_to === undefined && !message.notice,
  );
}

// Cursors: https://docs.slack.dev/apis/web-api/pagination
function page(core: Core, all: Message[], args: Json): Json {
  const oldest = optional(args, 'oldest') ?? '0';
  const latest = optional(args, 'latest') ?? '99999999999';
  const within = all.filter(({ ts }) => Number(ts) >= Number(oldest) && Number(ts) <= Number(latest));
  const start = Number(Buffer.from(asText(args.cursor), 'base64').toString() || 0);
  const limit = Math.min(Number(args.limit ?? 100) || 100, 999);
  const next = start + limit;
  const withMetadata = isTrue(args.include_all_metadata);
  const show = (message: Message) =>
    message.thread_ts === undefined
      ? listed(core, message, withMetadata)
      : shown(core, message, withMetadata);
  return {
    messages: within.slice(start, next).map(show),
    has_more: next < within.length,
    response_metadata: {
      next_cursor: next < within.length ? Buffer.from(String(next)).toString('base64') : '',
    },
  };
}
