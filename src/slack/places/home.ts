// App Home: one view for each person, replaced as a whole whenever they open it.
import type { HomeView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import { apologyHome } from '../blocks/notice-blocks.ts';
import type { Destination } from './reply.ts';

/** Puts a view into somebody's home tab. Without a hash: the newest is always right. */
export function publishHome(client: WebClient, user: string): Destination<HomeView> {
  const send = async (view: HomeView): Promise<void> =>
    void (await client.views.publish({ user_id: user, view }));
  return { send, apologise: (reference) => send(apologyHome(reference)) };
}
