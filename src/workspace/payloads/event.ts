// The envelope of every event: EnvelopedEvent in @slack/bolt dist/types/events/index.d.ts
import type { Core } from '../core.ts';
import { asText, type Json } from '../json.ts';

export function eventCallback(core: Core, event: Json): Json {
  const { team, app, bot, channels } = core.state;
  return {
    token: app.verificationToken,
    team_id: team.id,
    context_team_id: team.id,
    context_enterprise_id: null,
    api_app_id: app.id,
    event,
    type: 'event_callback',
    event_id: core.ids.next('Ev'),
    event_time: Math.floor(core.settings.now() / 1000),
    authorizations: [
      { enterprise_id: null, team_id: team.id, user_id: bot.id, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: channels.get(asText(event.channel))?.isExternal === true,
    event_context: `4-local-${core.ids.secret(8)}`,
  };
}
