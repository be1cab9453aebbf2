// Brings a message to a person, some time after that person asked.
import type { WebClient } from '@slack/web-api';
import { privateWays, QUIET } from './asker.ts';
import type { Asked } from './blocks/asked.ts';
import type { Message } from './blocks/message.ts';
import { deliver, type Way } from './deliver.ts';

/**
 * To where the question was asked, and seen by the asker alone where the question was; as a direct message where that
 * conversation cannot be reached any more, or never was within the bot's reach.
 */
export function bringTo(client: WebClient, { asker, place }: Asked, message: Message): Promise<void> {
  const { channel, thread, isPrivate } = place;
  const isOutside = channel === asker;
  const alone = privateWays({ client, user: asker, channel: isOutside ? undefined : channel, thread });
  const root = thread === undefined ? {} : { thread_ts: thread };
  const inCompany: Way = (sent) => client.chat.postMessage({ channel, ...sent, ...root, ...QUIET });
  return deliver(message, isPrivate ? alone : [inCompany, ...alone.slice(-1)]);
}
