// What the workspace holds at this moment.
import type { Ids } from './ids.ts';
import { appName } from './manifest.ts';
import type { Settings } from './options.ts';
import type { AgentThread, Channel, Message, Team, User, View } from './shapes.ts';

export interface State {
  readonly team: Team;
  readonly app: { readonly id: string; readonly botId: string; readonly verificationToken: string };
  readonly bot: User;
  readonly users: Map<string, User>;
  readonly channels: Map<string, Channel>;
  readonly messages: Message[];
  /** Open modals of each user, the one on top last. */
  readonly stacks: Map<string, View[]>;
  readonly homes: Map<string, View>;
  readonly agentThreads: AgentThread[];
}

export function createState(settings: Settings, ids: Ids): State {
  const bot: User = {
    id: ids.next('U'),
    name: handle(appName(settings.manifest)),
    realName: appName(settings.manifest),
    isBot: true,
  };
  const people = settings.users.map((user): User => ({ id: ids.next('U'), ...user, isBot: false }));
  const users = new Map([...people, bot].map((user) => [user.id, user]));
  const created = Math.floor(settings.now() / 1000);
  const channel = (given: Omit<Channel, 'created'>): [string, Channel] => [given.id, { ...given, created }];
  const everyone = people.map((user) => user.id);
  const open = settings.channels.map(({ name, botIsMember = true, isExternal = false }) =>
    channel({
      id: ids.next('C'),
      name,
      isDirect: false,
      ...(isExternal ? { isExternal } : {}),
      members: botIsMember ? [...everyone, bot.id] : everyone,
    }),
  );
  const direct = people.map((user) =>
    channel({ id: ids.next('D'), name: 'directmessage', isDirect: true, members: [user.id, bot.id] }),
  );
  return {
    team: { id: ids.next('T'), name: settings.name, domain: 'local' },
    app: { id: ids.next('A'), botId: ids.next('B'), verificationToken: `local-${ids.secret(8)}` },
    bot,
    users,
    channels: new Map([...open, ...direct]),
    messages: [],
    stacks: new Map(),
    homes: new Map(),
    agentThreads: [],
  };
}

/** "Says Who" is called @sayswho. */
export function handle(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}._-]+/gu, '');
}
