// Brings a message to a person, some time after that person asked.
import type { WebClient } from '@slack/web-api';
import type { Asked } from '../blocks/asked.ts';
import type { Message } from '../blocks/message.ts';
import { privateWays, QUIET } from '../places/asker.ts';
import { deliver, type Way } from '../places/deliver.ts';

/**
 * To where the question was asked, where everyone saw it; as a direct message where the asker alone did: Slack drops a
 * private message in a channel whose reader is away just then (https://docs.slack.dev/reference/methods/chat.postEphemeral), and a direct
 * message lasts. Where one way is closed the other is tried.
 */
export function bringTo(client: WebClient, { asker, place }: Asked, message: Message): Promise<void> {
  const { channel, thread, isPrivate } = place;
  const isOutside = channel === asker;
  const alone = privateWays({ client, user: asker, channel: isOutside ? undefined : channel, thread });
  const root = thread === undefined ? {} : { thread_ts: thread };
  const inCompany: Way = (sent) => client.chat.postMessage({ channel, ...sent, ...root, ...QUIET });
  return deliver(message, isPrivate ? [...alone].reverse() : [inCompany, ...alone.slice(-1)]);
}
