// Where an outcome goes: one message, to the place the request came from.
import type { RespondFn } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Message } from './blocks/message.ts';
import { apologyMessage } from './blocks/notice-blocks.ts';

/** A place that takes one kind of content, and can say that something failed. */
export interface Destination<Content> {
  readonly send: (content: Content) => Promise<void>;
  /** @param reference leads to the line in the log */
  readonly apologise: (reference: string) => Promise<void>;
}

/** Nothing in a reply unfurls: a source's address stays an address. */
const QUIET = { unfurl_links: false, unfurl_media: false } as const;

/** To the asker alone, through the address that came with the request. */
export function replyPrivately(respond: RespondFn): Destination<Message> {
  return messages(async ({ blocks, text }) => {
    await respond({ response_type: 'ephemeral', replace_original: false, blocks, text });
  });
}

/** To everyone, in place of a message that only the asker saw. */
export function replyInsteadOf(respond: RespondFn): Destination<Message> {
  return messages(async ({ blocks, text }) => {
    await respond({ response_type: 'in_channel', replace_original: false, blocks, text });
    // The answer is out; that the private copy stays would be untidy, not wrong.
    await respond({ delete_original: true }).catch(() => undefined);
  });
}

/** To everyone in the conversation, in a thread where one is given. */
export function replyIn(
  client: WebClient,
  channel: string,
  threadTs: string | undefined,
): Destination<Message> {
  return messages(async ({ blocks, text }) => {
    const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
    await client.chat.postMessage({ channel, blocks, text, ...thread, ...QUIET });
  });
}

const messages = (send: (message: Message) => Promise<void>): Destination<Message> => ({
  send,
  apologise: (reference) => send(apologyMessage(reference)),
});
