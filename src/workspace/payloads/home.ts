// AppHomeOpenedEvent in @slack/types dist/events/app.d.ts
import type { Core } from '../core.ts';
import { directChannel } from '../directory.ts';
import type { Json } from '../json.ts';
import type { Channel, User } from '../shapes.ts';

export function appHomeOpened(core: Core, user: User, tab: 'home' | 'messages', beside?: Channel): Json {
  const view = tab === 'home' ? core.state.homes.get(user.id) : undefined;
  return {
    type: 'app_home_opened',
    user: user.id,
    channel: directChannel(core.state, user.id).id,
    tab,
    ...(view === undefined ? {} : { view }),
    ...(beside === undefined ? {} : { context: contextOf(core, beside) }),
    event_ts: core.ids.ts(),
  };
}

/** AppContextChangedEvent: what one looks at while the app's pane is open beside it. */
export function appContextChanged(core: Core, user: User, beside: Channel): Json {
  return {
    type: 'app_context_changed',
    user: user.id,
    channel: directChannel(core.state, user.id).id,
    context: contextOf(core, beside),
    event_ts: core.ids.ts(),
  };
}

function contextOf(core: Core, { id }: Channel): Json {
  return { entities: [{ type: 'slack#/types/channel_id', value: id, team_id: core.state.team.id }] };
}
