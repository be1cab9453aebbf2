// Where the question behind a button was asked, so that a later answer finds its way.
import type { BlockAction } from '@slack/bolt';
import { type Asked, type Place, readPrivateMetadata } from '../blocks/asked.ts';

/** The question of a pressed button, with who pressed it and where the question was asked. */
export function askedIn(body: BlockAction, question: string): Asked {
  const remembered = readPrivateMetadata(body.view?.private_metadata ?? '');
  return { question, asker: body.user.id, place: remembered?.place ?? placeOf(body), note: '' };
}

/** Outside every conversation: the answer comes as a direct message. */
export const outside = (asker: string): Place => ({ channel: asker, thread: undefined, isPrivate: true });

/** In company an answer stands in the thread of its question, or begins one; in a direct message it may stand alone. */
function placeOf({ container, user }: BlockAction): Place {
  const {
    channel_id: channel,
    thread_ts: thread,
    message_ts: message,
    is_ephemeral: isEphemeral,
  } = container;
  if (typeof channel !== 'string') return outside(user.id);
  const isPrivate = isEphemeral === true;
  const isInCompany = !isPrivate && !channel.startsWith('D');
  const root: unknown = thread ?? (isInCompany ? message : undefined);
  return { channel, thread: typeof root === 'string' ? root : undefined, isPrivate };
}
