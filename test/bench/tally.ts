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
  /** Answers beyond the first to one request. */
  readonly twice: number;
  /** Requests with an answer that Slack confirmed too late, and a note that it is not confirmed. */
  readonly noted: number;
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
  const [apologies, answers] = [replies.filter(isApology), replies.filter((reply) => !isApology(reply))];
  const [held, answered, apologised] = [countBySpot(replies), countBySpot(answers), countBySpot(apologies)];
  const wanted = (spot: Spot): number | undefined => spots.get(spot) ?? (uncertain.has(spot) ? 1 : undefined);
  const elsewhere = sum([...held].map(([spot, count]) => (wanted(spot) === undefined ? count : 0)));
  const missing = sum([...spots].map(([spot, count]) => Math.max(count - (held.get(spot) ?? 0), 0)));
  return {
    answered: answers.length,
    apologised: apologies.length,
    elsewhere,
    twice: sum([...answered].map(([spot, count]) => Math.max(count - (wanted(spot) ?? count), 0))),
    noted: [...apologised].filter(([spot]) => answered.has(spot)).length,
    lost: Math.max(missing - elsewhere, 0),
  };
}

const isApology = ({ text }: Message): boolean => APOLOGY.test(text);

function countBySpot(messages: readonly Message[]): Map<Spot, number> {
  const counts = new Map<Spot, number>();
  for (const message of messages) counts.set(spotOf(message), (counts.get(spotOf(message)) ?? 0) + 1);
  return counts;
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
