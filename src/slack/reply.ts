// One message, to the place the request came from.
import type { RespondFn } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Message } from './blocks/message.ts';

export type Reply = (message: Message) => Promise<void>;

/** Nothing in a reply unfurls: a source's address stays an address. */
const QUIET = { unfurl_links: false, unfurl_media: false } as const;

/** To the asker alone, through the address that came with the request. */
export function replyPrivately(respond: RespondFn): Reply {
  return async ({ blocks, text }) => {
    await respond({ response_type: 'ephemeral', replace_original: false, blocks, text });
  };
}

/** To everyone, in place of a message that only the asker saw. */
export function replyInsteadOf(respond: RespondFn): Reply {
  return async ({ blocks, text }) => {
    await respond({ response_type: 'in_channel', replace_original: false, blocks, text });
    // The answer is out; that the private copy stays would be untidy, not wrong.
    await respond({ delete_original: true }).catch(() => undefined);
  };
}

/** To everyone in the conversation, in a thread where one is given. */
export function replyIn(client: WebClient, channel: string, threadTs: string | undefined): Reply {
  return async ({ blocks, text }) => {
    const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
    await client.chat.postMessage({ channel, blocks, text, ...thread, ...QUIET });
  };
}
