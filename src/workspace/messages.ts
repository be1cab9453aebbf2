// Keeping messages, and showing them as the Web API and the events show them.
import type { Core } from './core.ts';
import type { Json } from './json.ts';
import type { Message } from './shapes.ts';

export type NewMessage = Omit<Message, 'ts'>;

export function addMessage(core: Core, given: NewMessage): Message {
  const message: Message = { ...given, ts: core.ids.ts() };
  core.state.messages.push(message);
  core.changes.emit({ kind: 'message', channel: message.channel, ts: message.ts });
  return message;
}

export function findMessage(core: Core, channel: string, ts: string): Message | undefined {
  return core.state.messages.find((message) => message.channel === channel && message.ts === ts);
}

/** Puts new content into a message and tells the listeners. */
export function changeMessage(core: Core, message: Message, content: Partial<Message>): void {
  Object.assign(message, content);
  core.changes.emit({ kind: 'message', channel: message.channel, ts: message.ts });
}

export function removeMessage(core: Core, message: Message): void {
  core.state.messages.splice(core.state.messages.indexOf(message), 1);
  core.changes.emit({ kind: 'message_deleted', channel: message.channel, ts: message.ts });
}

/** Replies in the thread whose root has this timestamp. */
function repliesTo(core: Core, root: Message): Message[] {
  return core.state.messages.filter(
    (message) => message.channel === root.channel && message.thread_ts === root.ts && message.ts !== root.ts,
  );
}

/** The message as the Web API returns it (ChatPostMessageResponse in @slack/web-api). */
export function shown(core: Core, message: Message, withMetadata = false): Json {
  const { channel: _channel, ephemeral_to: _to, notice: _notice, metadata, bot_id, ...rest } = message;
  const { team, app, bot } = core.state;
  return {
    type: 'message',
    ...rest,
    team: team.id,
    ...(bot_id === undefined
      ? {}
      : {
          bot_id,
          app_id: app.id,
          bot_profile: {
            id: app.botId,
            app_id: app.id,
            name: bot.realName,
            team_id: team.id,
            deleted: false,
          },
        }),
    ...(withMetadata && metadata !== undefined ? { metadata } : {}),
  };
}

/** The message as conversations.history and .replies list it: roots know their replies. */
export function listed(core: Core, message: Message, withMetadata: boolean): Json {
  const replies = repliesTo(core, message);
  if (replies.length === 0) return shown(core, message, withMetadata);
  return {
    ...shown(core, message, withMetadata),
    thread_ts: message.ts,
    reply_count: replies.length,
    reply_users: [...new Set(replies.map((reply) => reply.user))],
    latest_reply: replies.at(-1)?.ts,
  };
}
