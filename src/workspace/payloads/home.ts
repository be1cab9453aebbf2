// AppHomeOpenedEvent in @slack/types dist/events/app.d.ts
import type { Core } from '../core.ts';
import { directChannel } from '../directory.ts';
import type { Json } from '../json.ts';
import type { User } from '../shapes.ts';

export function appHomeOpened(core: Core, user: User, tab: 'home' | 'messages'): Json {
  const view = tab === 'home' ? core.state.homes.get(user.id) : undefined;
  return {
    type: 'app_home_opened',
    user: user.id,
    channel: directChannel(core.state, user.id).id,
    tab,
    ...(view === undefined ? {} : { view }),
    event_ts: core.ids.ts(),
  };
}
