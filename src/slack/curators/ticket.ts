// A question in the curators' channel, read from what a curator pressed or submitted. None of it is taken on trust.
import type { BlockAction, ViewOutput } from '@slack/bolt';
import { type Asked, readMetadata, readPrivateMetadata, type Status } from '../blocks/asked.ts';
import { actionDetail } from '../blocks/ids.ts';

export interface Ticket {
  readonly asked: Asked;
  /** Id of the curators' channel. */
  readonly curators: string;
  /** Timestamp of the message there. */
  readonly messageTs: string;
  /** Id of the curator who deals with it. */
  readonly curator: string;
}

/** Under what a ticket is taken on. */
export const ticketKey = ({ messageTs }: Ticket): string => `ticket:${messageTs}`;

/** Of a button below the message; undefined in any other channel, and where the message does not say who asked what. */
export function ticketOf(
  { channel, message, user }: BlockAction,
  curators: string | undefined,
): (Ticket & { readonly status: Status }) | undefined {
  const read = readMetadata(message?.metadata);
  if (!read || !message || curators === undefined || channel?.id !== curators) return undefined;
  return { ...read, curators, messageTs: message.ts, curator: user.id };
}

/** Of the modal in which a fact is chosen; undefined for any other view. App Home has no name, and remembers nothing. */
export function ticketOfModal(
  { callback_id: callback = '', private_metadata: memory = '' }: Partial<ViewOutput>,
  user: { readonly id: string },
  curators: string | undefined,
): Ticket | undefined {
  const asked = readPrivateMetadata(memory);
  const messageTs = actionDetail(callback);
  if (!asked || curators === undefined || !/^\d+\.\d+$/.test(messageTs)) return undefined;
  return { asked, curators, messageTs, curator: user.id };
}
