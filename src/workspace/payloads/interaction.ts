// What all interaction payloads share: https://docs.slack.dev/reference/interaction-payloads
import type { Core } from '../core.ts';
import type { Json } from '../json.ts';
import type { Channel, User } from '../shapes.ts';

export function interaction(core: Core, type: string, user: User): Json {
  const { team, app } = core.state;
  return {
    type,
    user: { id: user.id, username: user.name, name: user.name, team_id: team.id },
    api_app_id: app.id,
    token: app.verificationToken,
    team: { id: team.id, domain: team.domain },
    enterprise: null,
    is_enterprise_install: false,
  };
}

export function channelOf(channel: Channel): Json {
  return { id: channel.id, name: channel.name };
}
