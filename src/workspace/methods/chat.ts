// https://docs.slack.dev/reference/methods?family=chat
import type { Core } from '../core.ts';
import type { Json } from '../json.ts';
import { LIMITS } from '../limits.ts';
import { addMessage, changeMessage, findMessage, removeMessage, shown } from '../messages.ts';
import { sendMessageEvent } from '../people/message-events.ts';
import { Refusal } from '../refusal.ts';
import type { Channel, Message } from '../shapes.ts';
import { channelArgument, joinedChannel, messageArgument, optional, required } from './arguments.ts';
import { readContent } from './content.ts';
import type { Methods } from './method.ts';

const scopes = ['chat:write'];

export const chatMethods: Methods = {
  'chat.postMessage': { token: 'bot', scopes, run: postMessage },
  'chat.postEphemeral': { token: 'bot', scopes, run: postEphemeral },
  'chat.update': { token: 'bot', scopes, run: update },
  'chat.delete': { token: 'bot', scopes, run: remove },
  'chat.getPermalink': { token: 'bot', run: getPermalink },
};

function postMessage(core: Core, args: Json): Json {
  const channel = joinedChannel(core, args);
  const message = addMessage(core, {
    channel: channel.id,
    user: core.state.bot.id,
    bot_id: core.state.app.botId,
    ...readContent(core, args),
    ...inThread(core, channel, args),
  });
  clearStatus(core, message);
  sendMessageEvent(core, { kind: 'posted', message });
  return { channel: channel.id, ts: message.ts, message: shown(core, message, true) };
}

// A reply to a reply joins the thread of the first; a thread_ts that names no message is taken as it is.
function inThread(core: Core, channel: Channel, args: Json): { thread_ts?: string } {
  const thread = optional(args, 'thread_ts');
  if (thread === undefined) return {};
  return { thread_ts: findMessage(core, channel.id, thread)?.thread_ts ?? thread };
}

// "cleared when the app sends a reply": https://docs.slack.dev/reference/methods/assistant.threads.setStatus/
function clearStatus(core: Core, message: Message): void {
  for (const thread of core.state.agentThreads) {
    if (thread.channel === message.channel && thread.thread_ts === (message.thread_ts ?? ''))
      delete thread.status;
  }
}

function postEphemeral(core: Core, args: Json): Json {
  const channel = joinedChannel(core, args);
  const user = required(args, 'user');
  if (!channel.members.includes(user)) throw new Refusal('user_not_in_channel');
  const message = addMessage(core, {
    channel: channel.id,
    user: core.state.bot.id,
    bot_id: core.state.app.botId,
    ephemeral_to: user,
    ...readContent(core, args),
    ...inThread(core, channel, args),
  });
  return { message_ts: message.ts };
}

function update(core: Core, args: Json): Json {
  const channel = channelArgument(core, args);
  const message = messageArgument(core, channel, args);
  if (message.user !== core.state.bot.id) throw new Refusal('cant_update_message');
  const previous = { ...message };
  const content = readContent(core, args);
  refuseLongUpdate(content.text);
  // "If `text` is provided and `blocks` are not provided, the `blocks` will be removed", and with blocks nothing
  // says "edited": https://docs.slack.dev/reference/methods/chat.update
  if (content.blocks === undefined) delete message.blocks;
  const edited = { user: core.state.bot.id, ts: core.ids.ts() };
  changeMessage(core, message, { ...content, ...(content.blocks === undefined ? { edited } : {}) });
  sendMessageEvent(core, { kind: 'changed', message, previous });
  return { channel: channel.id, ts: message.ts, text: message.text, message: shown(core, message, true) };
}

// The bound is in bytes: https://gitlab.com/gitlab-org/gitlab/-/merge_requests/258898
function refuseLongUpdate(text: string): void {
  if (Buffer.byteLength(text) > LIMITS.message.updatedTextBytes) throw new Refusal('msg_too_long');
}

function remove(core: Core, args: Json): Json {
  const channel = channelArgument(core, args);
  const message = messageArgument(core, channel, args);
  if (message.user !== core.state.bot.id) throw new Refusal('cant_delete_message');
  removeMessage(core, message);
  sendMessageEvent(core, { kind: 'deleted', message });
  return { channel: channel.id, ts: message.ts };
}

function getPermalink(core: Core, args: Json): Json {
  const channel = channelArgument(core, args);
  const message = messageArgument(core, channel, args, 'message_ts');
  const thread = message.thread_ts === undefined ? '' : `?thread_ts=${message.thread_ts}&cid=${channel.id}`;
  const permalink = `${core.origin()}/archives/${channel.id}/p${message.ts.replace('.', '')}${thread}`;
  return { channel: channel.id, permalink };
}
