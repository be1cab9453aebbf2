// What nearly every part of the page needs, without handing it down through all of them.
import { createContext, useContext } from 'react';
import type { Look } from '../look.ts';
import type { Do } from './use-workspace.ts';

export interface Shared {
  readonly look: Look;
  readonly act: Do;
  readonly theme: 'light' | 'dark';
}

export const SharedContext = createContext<Shared | undefined>(undefined);

export function useShared(): Shared {
  const shared = useContext(SharedContext);
  if (shared === undefined) throw new Error('This part of the page stands outside the page');
  return shared;
}

export function userName(look: Look, id: string): string {
  if (id === 'USLACKBOT') return 'Workspace';
  return look.users.find((user) => user.id === id)?.realName ?? id;
}

export function channelName(look: Look, id: string): string {
  const channel = look.channels.find((item) => item.id === id);
  return channel === undefined ? id : channel.isDirect ? look.app.name : `#${channel.name}`;
}

export function directChannelId(look: Look): string {
  return look.channels.find(({ isDirect }) => isDirect)?.id ?? '';
}

export function isChannel(look: Look, place: string): boolean {
  return look.channels.some(({ id, isDirect }) => id === place && !isDirect);
}
