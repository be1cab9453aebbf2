// ReactionAddedEvent in @slack/types dist/events/reaction.d.ts
import type { Core } from '../core.ts';
import type { Json } from '../json.ts';
import type { Message, User } from '../shapes.ts';

export function reactionAdded(core: Core, user: User, message: Message, name: string): Json {
  return {
    type: 'reaction_added',
    user: user.id,
    reaction: name,
    item_user: message.user,
    item: { type: 'message', channel: message.channel, ts: message.ts },
    event_ts: core.ids.ts(),
  };
}
