// One message, by the first way that takes it, in the first shape that is taken.
import type { KnownBlock } from '@slack/types';
import { cut, LIMITS } from '../blocks/limits.ts';
import type { Message } from '../blocks/message.ts';
import { type Ending, explainFailure } from '../sending/failures.ts';

/** What goes out: with blocks, or as text alone. */
export interface Sent {
  readonly text: string;
  readonly blocks?: KnownBlock[];
}

/** One way to a person or place. Rejects when Slack did not take it. */
export type Way = (sent: Sent) => Promise<unknown>;

const CUT = '\n… Slack did not take the whole answer: it is cut here.';

/** After these nothing has arrived, so another way may be tried. */
const NOTHING_ARRIVED: ReadonlySet<Ending> = new Set(['elsewhere', 'not here', 'busy']);

/**
 * Sends a message once.
 *
 * @param ways in the order in which they are tried
 * @throws what the last way met with
 */
export async function deliver(message: Message, ways: readonly Way[]): Promise<void> {
  await firstOf(ways, message, (ending) => NOTHING_ARRIVED.has(ending));
}

/** Sends a message that may arrive twice, but should arrive. */
export async function deliverSurely(message: Message, ways: readonly Way[]): Promise<void> {
  await firstOf(ways, message, () => true);
}

async function firstOf(
  [way, ...others]: readonly Way[],
  message: Message,
  mayGoOn: (ending: Ending) => boolean,
): Promise<void> {
  if (way === undefined) throw new Error('Expected at least one way to send a message, got none.');
  try {
    await inAnyShape(way, message);
  } catch (error) {
    if (others.length === 0 || !mayGoOn(explainFailure(error).ending)) throw error;
    await firstOf(others, message, mayGoOn);
  }
}

async function inAnyShape(way: Way, { blocks, text }: Message): Promise<void> {
  try {
    await way({ blocks, text });
  } catch (error) {
    const { ending } = explainFailure(error);
    if (ending === 'plain text') await way({ text }).catch((second) => ifTooLong(second, way, text));
    else await ifTooLong(error, way, text);
  }
}

async function ifTooLong(error: unknown, way: Way, text: string): Promise<void> {
  if (explainFailure(error).ending !== 'shorter') throw error;
  await way({ text: cut(text, LIMITS.messageText / 2) + CUT });
}
