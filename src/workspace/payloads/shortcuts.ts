// https://docs.slack.dev/reference/interaction-payloads/shortcuts-interaction-payload
import type { Core } from '../core.ts';
import type { Json } from '../json.ts';
import { shown } from '../messages.ts';
import type { Channel, Message, User } from '../shapes.ts';
import { channelOf, interaction } from './interaction.ts';

export function globalShortcut(core: Core, user: User, callbackId: string): Json {
  return {
    ...interaction(core, 'shortcut', user),
    callback_id: callbackId,
    trigger_id: core.triggers.issue({ user: user.id, view: undefined }),
    action_ts: core.ids.ts(),
  };
}

export function messageShortcut(
  core: Core,
  user: User,
  channel: Channel,
  message: Message,
  callbackId: string,
): Json {
  return {
    ...interaction(core, 'message_action', user),
    callback_id: callbackId,
    trigger_id: core.triggers.issue({ user: user.id, view: undefined }),
    action_ts: core.ids.ts(),
    message_ts: message.ts,
    channel: channelOf(channel),
    message: shown(core, message, true),
    response_url: core.responseUrls.issue('app', {
      channel: channel.id,
      user: user.id,
      message: message.ts,
    }),
  };
}
