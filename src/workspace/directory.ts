// Finding users and channels by whatever name one has for them.

import type { Channel, User } from './shapes.ts';
import type { State } from './state.ts';

export function findUser(state: State, idOrName: string): User | undefined {
  const wanted = idOrName.replace(/^@/, '').toLowerCase();
  return state.users.get(idOrName) ?? [...state.users.values()].find((user) => isCalled(user, wanted));
}

function isCalled(user: User, wanted: string): boolean {
  return user.name === wanted || user.realName.toLowerCase() === wanted;
}

export function findChannel(state: State, idOrName: string): Channel | undefined {
  const wanted = idOrName.replace(/^#/, '');
  const byName = (channel: Channel) => !channel.isDirect && channel.name === wanted;
  return state.channels.get(idOrName) ?? [...state.channels.values()].find(byName);
}

export function directChannel(state: State, user: string): Channel {
  const found = [...state.channels.values()].find(
    (channel) => channel.isDirect && channel.members.includes(user),
  );
  if (found === undefined) throw new Error(`No direct channel with ${user}`);
  return found;
}
