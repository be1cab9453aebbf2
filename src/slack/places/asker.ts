// The person who asked, and the ways in which they alone can be reached.
import type { WebClient } from '@slack/web-api';
import type { Way } from './deliver.ts';

export interface Asker {
  readonly client: WebClient;
  /** Id of the person. */
  readonly user: string;
  /** Where they asked; undefined for what has no place, as the App Home. */
  readonly channel?: string | undefined;
  readonly thread?: string | undefined;
}

/** First where they asked, seen by them alone; then as a direct message. */
export function privateWays({ client, user, channel, thread }: Asker): readonly Way[] {
  const inThread = thread === undefined ? {} : { thread_ts: thread };
  const there: Way = (sent) =>
    client.chat.postEphemeral({ channel: channel ?? '', user, ...inThread, ...sent });
  const directly: Way = (sent) => client.chat.postMessage({ channel: user, ...sent, ...QUIET });
  return channel === undefined ? [directly] : [there, directly];
}

/** Nothing in a reply unfurls: a source's address stays an address. */
export const QUIET = { unfurl_links: false, unfurl_media: false } as const;

/** What of a command or an interaction says who is there. */
interface Requested {
  readonly user_id?: string;
  readonly channel_id?: string;
  readonly user?: { readonly id: string };
  readonly channel?: { readonly id: string };
  readonly container?: { readonly thread_ts?: unknown };
}

/** Who sent a command or pressed something. */
export function askerOf(client: WebClient, body: Requested): Asker {
  const thread = body.container?.thread_ts;
  return {
    client,
    user: body.user?.id ?? body.user_id ?? '',
    channel: body.channel?.id ?? body.channel_id,
    thread: typeof thread === 'string' ? thread : undefined,
  };
}
