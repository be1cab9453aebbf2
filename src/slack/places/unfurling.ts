// Where an unfurl goes: below the links of a message that somebody posted or is writing.
import type { LinkSharedEvent, LinkUnfurls } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { Destination } from './reply.ts';

/** What of the event says which message. */
export type Linking = Pick<LinkSharedEvent, 'channel' | 'message_ts' | 'unfurl_id' | 'source'>;

/** Shows something for links. Where that fails nobody hears of it: nobody asked, and the link stands there still. */
export function unfurlBelow(client: WebClient, message: Linking): Destination<LinkUnfurls> {
  return {
    send: async (unfurls) => void (await client.chat.unfurl({ ...target(message), unfurls })),
    apologise: async () => undefined,
  };
}

/** A message that is still being written has no timestamp: https://docs.slack.dev/reference/events/link_shared */
function target({ channel, message_ts: ts, unfurl_id, source }: Linking) {
  if (unfurl_id !== undefined && (source === 'composer' || source === 'conversations_history'))
    return { unfurl_id, source } as const;
  return { channel, ts };
}
