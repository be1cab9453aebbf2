// Which places have something that one has not seen.
import { useEffect, useState } from 'react';
import type { Look } from '../look.ts';

type Seen = Readonly<Record<string, string>>;

/** Ids of the channels in which others have said something since one last had them open. */
export function useUnread(look: Look, since: string, open: readonly string[]): ReadonlySet<string> {
  const [seen, setSeen] = useState<Seen>({});
  const last = look.messages.at(-1)?.ts ?? '';
  const places = open.join(' ');
  useEffect(() => {
    setSeen((before) => ({
      ...before,
      ...Object.fromEntries(places.split(' ').map((place) => [place, last])),
    }));
  }, [places, last]);
  const isNew = ({ channel, user, ts }: Look['messages'][number]) =>
    !open.includes(channel) && user !== look.me && ts > (seen[channel] || since);
  return new Set(look.messages.filter(isNew).map(({ channel }) => channel));
}
