// SlashCommand in @slack/bolt dist/types/command/index.d.ts
import type { Core } from '../core.ts';
import type { Json } from '../json.ts';
import type { Channel, User } from '../shapes.ts';

export interface CommandGiven {
  readonly user: User;
  readonly channel: Channel;
  readonly command: string;
  readonly text: string;
}

export function commandPayload(core: Core, given: CommandGiven): Json {
  const { team, app } = core.state;
  return {
    token: app.verificationToken,
    team_id: team.id,
    team_domain: team.domain,
    channel_id: given.channel.id,
    channel_name: given.channel.name,
    user_id: given.user.id,
    user_name: given.user.name,
    command: given.command,
    text: given.text,
    api_app_id: app.id,
    is_enterprise_install: 'false',
    response_url: core.responseUrls.issue('commands', { channel: given.channel.id, user: given.user.id }),
    trigger_id: core.triggers.issue({ user: given.user.id, view: undefined }),
  };
}
