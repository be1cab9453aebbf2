// Who is who: auth.test, users.info, team.info, and the small methods that belong nowhere else.
import { messageFaults, viewFaults } from '../check/payload.ts';
import type { Core } from '../core.ts';
import { isObject, type Json } from '../json.ts';
import { changeMessage } from '../messages.ts';
import { Refusal, refusalAt } from '../refusal.ts';
import type { User } from '../shapes.ts';
import { channelArgument, messageArgument, required, structured } from './arguments.ts';
import type { Methods } from './method.ts';

export const aboutMethods: Methods = {
  'api.test': { token: 'none', run: apiTest },
  'auth.test': { token: 'bot', run: authTest },
  'apps.connections.open': { token: 'app', run: (core) => ({ url: core.sockets.issueUrl() }) },
  'blocks.validate': { token: 'none', run: validateBlocks },
  'reactions.add': { token: 'bot', scopes: ['reactions:write'], run: addReaction },
  'team.info': { token: 'bot', scopes: ['team:read'], run: (core) => ({ team: core.state.team }) },
  'users.list': { token: 'bot', scopes: ['users:read'], run: userList },
  'users.info': { token: 'bot', scopes: ['users:read'], run: userInfo },
};

// https://docs.slack.dev/reference/methods/api.test
function apiTest(_core: Core, args: Json): Json {
  const { token: _token, ...shown } = args;
  if (typeof args.error === 'string') throw new Refusal(args.error, { args: shown });
  return { args: shown };
}

// https://docs.slack.dev/reference/methods/auth.test
function authTest(core: Core): Json {
  const { team, bot, app } = core.state;
  return {
    url: `${core.origin()}/`,
    team: team.name,
    user: bot.name,
    team_id: team.id,
    user_id: bot.id,
    bot_id: app.botId,
    app_id: app.id,
    is_enterprise_install: false,
  };
}

// https://docs.slack.dev/reference/methods/users.info
function userInfo(core: Core, args: Json): Json {
  const user = core.state.users.get(required(args, 'user'));
  if (user === undefined) throw new Refusal('user_not_found');
  return { user: describedUser(core, user) };
}

// https://docs.slack.dev/reference/methods/users.list
function userList(core: Core): Json {
  const members = [...core.state.users.values()].map((user) => describedUser(core, user));
  return {
    members,
    cache_ts: Math.floor(core.settings.now() / 1000),
    response_metadata: { next_cursor: '' },
  };
}

function describedUser(core: Core, user: User): Json {
  return {
    id: user.id,
    team_id: core.state.team.id,
    name: user.name,
    real_name: user.realName,
    deleted: false,
    is_bot: user.isBot,
    tz: 'Etc/UTC',
    tz_label: 'Coordinated Universal Time',
    tz_offset: 0,
    locale: 'en-GB',
    profile: { real_name: user.realName, display_name: user.name },
  };
}

// https://docs.slack.dev/reference/methods/reactions.add
function addReaction(core: Core, args: Json): Json {
  const channel = channelArgument(core, args);
  const message = messageArgument(core, channel, args, 'timestamp');
  const name = required(args, 'name');
  const reactions = structuredClone(message.reactions ?? []);
  const reaction = reactions.find((item) => item.name === name);
  if (reaction?.users.includes(core.state.bot.id)) throw new Refusal('already_reacted');
  if (reaction === undefined) reactions.push({ name, users: [core.state.bot.id], count: 1 });
  else Object.assign(reaction, { users: [...reaction.users, core.state.bot.id], count: reaction.count + 1 });
  changeMessage(core, message, { reactions });
  return {};
}

// Public and without a token (BlocksValidateArguments in @slack/web-api dist/types/request/blocks.d.ts).
function validateBlocks(_core: Core, args: Json): Json {
  const view = structured(args, 'view');
  const blocks = structured(args, 'blocks');
  const message = structured(args, 'message');
  const faults = isObject(view)
    ? viewFaults(view)
    : messageFaults(isObject(message) ? message.blocks : blocks);
  if (faults.length > 0) throw refusalAt('invalid_blocks', faults);
  return {};
}
