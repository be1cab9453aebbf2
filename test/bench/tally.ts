// Who got what: the replies that stand in a workspace held against what was asked.
import type { Message } from '../../src/workspace/shapes.ts';

/** Where the reply to a request belongs; no two requests of a run share one, unless the second is on purpose. */
export type Spot = string;

/** Seen by one person in one channel. */
export const privateSpot = (channel: string, user: string): Spot => `private ${channel} ${user}`;
/** In the thread of one message. */
export const threadSpot = (channel: string, ts: string): Spot => `thread ${channel} ${ts}`;

export interface Tally {
  readonly answered: number;
  readonly apologised: number;
  /** Reached in another place than where they asked. */
  readonly elsewhere: number;
  readonly twice: number;
  readonly lost: number;
}

export interface Expected {
  /** Replies that each spot has to hold. */
  readonly spots: ReadonlyMap<Spot, number>;
  /** Spots of requests of which it is not known whether they arrived: one reply there is as good as none. */
  readonly uncertain: ReadonlySet<Spot>;
  /** Id of the bot. */
  readonly bot: string;
}

const APOLOGY = /reference [0-9a-f]{8}\b/;

/** @param messages everything that stands in the workspace */
export function tally(messages: readonly Message[], { spots, uncertain, bot }: Expected): Tally {
  const replies = messages.filter(({ user }) => user === bot);
  const held = new Map<Spot, number>();
  for (const reply of replies) held.set(spotOf(reply), (held.get(spotOf(reply)) ?? 0) + 1);
  const apologised = replies.filter(({ text }) => APOLOGY.test(text)).length;
  const missing = [...spots].map(([spot, count]) => Math.max(count - (held.get(spot) ?? 0), 0));
  const strays = [...held].filter(([spot]) => !spots.has(spot) && !uncertain.has(spot));
  const elsewhere = sum(strays.map(([, count]) => count));
  const surplus = [...held].map(
    ([spot, count]) => count - (spots.get(spot) ?? (uncertain.has(spot) ? 1 : count)),
  );
  return {
    answered: replies.length - apologised,
    apologised,
    elsewhere,
    twice: sum(surplus.filter((count) => count > 0)),
    lost: Math.max(sum(missing) - elsewhere, 0),
  };
}

function spotOf({ channel, ephemeral_to, thread_ts }: Message): Spot {
  if (thread_ts !== undefined) return threadSpot(channel, thread_ts);
  return ephemeral_to === undefined ? `open ${channel}` : privateSpot(channel, ephemeral_to);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** @param share 0.5 for the median */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(Math.floor(share * sorted.length), sorted.length - 1)] ?? Number.NaN;
}
