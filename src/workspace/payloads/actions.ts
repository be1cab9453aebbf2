// block_actions and block_suggestion: https://docs.slack.dev/reference/interaction-payloads/block_actions-payload
import type { FoundElement } from '../blocks.ts';
import type { Core } from '../core.ts';
import type { Json } from '../json.ts';
import { shown } from '../messages.ts';
import type { Message, StateValues, User, View } from '../shapes.ts';
import { channelOf, interaction } from './interaction.ts';

/** Where an element stands: in a message or in a view, with what has been filled in so far. */
export type Surface = { readonly message: Message; readonly values: StateValues } | { readonly view: View };

export function blockActions(core: Core, user: User, surface: Surface, action: Json): Json {
  return {
    ...interaction(core, 'block_actions', user),
    container: container(surface),
    trigger_id: core.triggers.issue({
      user: user.id,
      view: 'view' in surface && surface.view.type === 'modal' ? surface.view.id : undefined,
    }),
    ...where(core, user, surface),
    actions: [action],
  };
}

export function blockSuggestion(
  core: Core,
  user: User,
  surface: Surface,
  found: FoundElement,
  value: string,
): Json {
  const { response_url: _url, state: _state, ...place } = where(core, user, surface);
  return {
    ...interaction(core, 'block_suggestion', user),
    container: container(surface),
    ...place,
    action_id: found.element.action_id,
    block_id: found.block.block_id,
    value,
  };
}

function container(surface: Surface): Json {
  if ('view' in surface) return { type: 'view', view_id: surface.view.id };
  const { message } = surface;
  return {
    type: 'message',
    message_ts: message.ts,
    channel_id: message.channel,
    is_ephemeral: message.ephemeral_to !== undefined,
    ...(message.thread_ts === undefined ? {} : { thread_ts: message.thread_ts }),
  };
}

function where(core: Core, user: User, surface: Surface): Json {
  if ('view' in surface) return { view: surface.view };
  const { message, values } = surface;
  const channel = core.state.channels.get(message.channel);
  const ephemeral = message.ephemeral_to !== undefined;
  return {
    ...(channel === undefined ? {} : { channel: channelOf(channel) }),
    // Recorded payloads of actions in ephemeral messages have no `message`: only public ones can be read again.
    ...(ephemeral ? {} : { message: shown(core, message, true) }),
    state: { values },
    response_url: core.responseUrls.issue('actions', {
      channel: message.channel,
      user: user.id,
      message: message.ts,
      ...(message.thread_ts === undefined ? {} : { thread_ts: message.thread_ts }),
    }),
  };
}
