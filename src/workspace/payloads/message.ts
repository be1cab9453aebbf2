// GenericMessageEvent, MessageChangedEvent, MessageDeletedEvent and AppMentionEvent of @slack/types dist/events
import type { Core } from '../core.ts';
import type { Json } from '../json.ts';
import { shown } from '../messages.ts';
import type { Message } from '../shapes.ts';

export type MessageChange =
  | { readonly kind: 'posted'; readonly message: Message }
  | { readonly kind: 'deleted'; readonly message: Message }
  | { readonly kind: 'changed'; readonly message: Message; readonly previous: Message };

export function appMention(core: Core, message: Message): Json {
  return { ...shown(core, message), type: 'app_mention', channel: message.channel, event_ts: message.ts };
}

export function messageEvent(core: Core, change: MessageChange): Json {
  const { message } = change;
  const where = { channel: message.channel, channel_type: channelType(core, message) };
  if (change.kind === 'posted')
    return { ...shown(core, message), ...parent(core, message), ...where, event_ts: message.ts };
  const ts = core.ids.ts();
  const about = { type: 'message', hidden: true, ...where, ts, event_ts: ts };
  if (change.kind === 'deleted') {
    const previous_message = shown(core, message);
    return { ...about, subtype: 'message_deleted', deleted_ts: message.ts, previous_message };
  }
  return {
    ...about,
    subtype: 'message_changed',
    message: shown(core, message),
    previous_message: shown(core, change.previous),
  };
}

function parent(core: Core, message: Message): Json {
  const root = core.state.messages.find((item) => item.ts === message.thread_ts);
  return root === undefined || root === message ? {} : { parent_user_id: root.user };
}

function channelType(core: Core, message: Message): string {
  return core.state.channels.get(message.channel)?.isDirect === true ? 'im' : 'channel';
}
