// The end of a question in the curators' channel: its asker hears of it, and the message there says so.
import type { WebClient } from '@slack/web-api';
import { type Status, writeMetadata } from '../blocks/asked.ts';
import type { Message } from '../blocks/message.ts';
import { notSettledMessage } from '../blocks/notice-blocks.ts';
import type { Destination } from '../places/reply.ts';
import type { Tools } from '../tools.ts';
import { bringTo } from './bring.ts';
import { type Ticket, ticketKey } from './ticket.ts';

export interface Ending {
  readonly status: Exclude<Status, 'open'>;
  readonly toAsker: Message;
  readonly toCurators: Message;
}

/** Brings an ending to both. Where the asker was not told, another curator may try. */
export function settle(
  client: WebClient,
  ticket: Ticket,
  { taken }: Pick<Tools, 'taken'>,
): Destination<Ending> {
  const { asked, curators: channel, messageTs: ts, curator: user } = ticket;
  let isTold = false;
  return {
    send: async ({ status, toAsker, toCurators }) => {
      await bringTo(client, asked, toAsker);
      isTold = true;
      await client.chat.update({ channel, ts, ...toCurators, metadata: writeMetadata(asked, status) });
    },
    apologise: async (reference) => {
      if (!isTold) taken.release(ticketKey(ticket));
      await client.chat.postEphemeral({ channel, user, ...notSettledMessage(reference) });
    },
  };
}
