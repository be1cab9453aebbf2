// Many people ask in many ways on a bad day of Slack's: who is answered how often?
import type { Exchange } from '../../src/workspace/exchanges.ts';
import type { WorkspaceOptions } from '../../src/workspace/options.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { type Chance, seeded } from './seeded.ts';
import { privateSpot, type Spot, type Tally, tally, threadSpot } from './tally.ts';

export interface MixedRun {
  readonly requests: number;
  /** Requests of which Slack has no acknowledgement yet, at most. */
  readonly atOnce: number;
  /** Requests a second, at most; as many as go, where it is not said. */
  readonly perSecond?: number;
  /** Breaks every socket after so many requests; undefined for never. */
  readonly dropEvery: number | undefined;
  readonly questions: readonly string[];
  /** Milliseconds without a new message after which nothing more is expected. */
  readonly quiet: number;
  /** Called when so many requests have been sent. */
  readonly onProgress?: (sent: number) => Promise<void>;
}

export interface MixedResult extends Tally {
  readonly requests: number;
  /** Requests that were brought twice. */
  readonly duplicates: number;
  /** Milliseconds from each request to its acknowledgement. */
  readonly acknowledged: readonly number[];
  /** Milliseconds from each message to the reply in its thread. */
  readonly replied: readonly number[];
}

/** Shares of requests with which each trouble begins. */
const TROUBLES = { duplicate: 0.1, rateLimit: 0.05, serverError: 0.05, hang: 0.02 } as const;

/** A workspace in which every command can be told from every other: a person and a channel for each. */
export function crowd(people: number, channels: number): WorkspaceOptions {
  const numbered = (count: number) => Array.from({ length: count }, (_, number) => number);
  return {
    users: numbered(people).map((number) => ({ name: `p${number}`, realName: `Person ${number}` })),
    channels: numbered(channels).map((number) => ({ name: `c${number}` })),
    // As many as Slack's, but within a minute.
    retryDelaysMs: [100, 5000, 25_000],
  };
}

/** Sends the requests and waits until no more replies come. */
export async function runMixed(workspace: Workspace, run: MixedRun): Promise<MixedResult> {
  const state = begin(workspace, run);
  const workers = Array.from({ length: run.atOnce }, () => work(state));
  await Promise.all(workers);
  await quiet(workspace, run.quiet);
  const { bot, messages: all } = workspace.snapshot();
  const messages = all.slice(state.before);
  const firstReply = new Map<Spot, number>();
  for (const { user, thread_ts, channel, ts } of messages) {
    const spot = threadSpot(channel, thread_ts ?? '');
    if (user === bot.id && thread_ts !== undefined && !firstReply.has(spot))
      firstReply.set(spot, Number(ts) - Number(thread_ts));
  }
  return {
    ...tally(messages, { spots: state.spots, uncertain: state.uncertain, bot: bot.id }),
    requests: [...state.spots.values()].reduce((total, count) => total + count, 0),
    duplicates: state.duplicates,
    acknowledged: state.acknowledged,
    replied: [...firstReply.values()].map((seconds) => seconds * 1000),
  };
}

interface State {
  readonly workspace: Workspace;
  readonly run: MixedRun;
  readonly chance: Chance;
  /** Messages that stood there already. */
  readonly before: number;
  readonly started: number;
  readonly people: readonly string[];
  readonly channels: readonly { readonly id: string; readonly name: string }[];
  readonly spots: Map<Spot, number>;
  readonly uncertain: Set<Spot>;
  readonly acknowledged: number[];
  sent: number;
  pairs: number;
  duplicates: number;
}

function begin(workspace: Workspace, run: MixedRun): State {
  const { users, channels, messages } = workspace.snapshot();
  return {
    ...{ workspace, run, chance: seeded(7), before: messages.length, started: performance.now() },
    people: users.filter(({ isBot }) => !isBot).map(({ name }) => name),
    channels: channels.filter(({ isDirect }) => !isDirect),
    ...{ spots: new Map(), uncertain: new Set(), acknowledged: [] },
    ...{ sent: 0, pairs: 0, duplicates: 0 },
  };
}

async function work(state: State): Promise<void> {
  const { workspace, run } = state;
  while (state.sent < run.requests) {
    state.sent += 1;
    const number = state.sent;
    await run.onProgress?.(number);
    if (run.dropEvery !== undefined && number % run.dropEvery === 0) workspace.dropSockets();
    await inTime(state, number);
    await workspace.connected(60_000);
    makeTrouble(state);
    await ask(state, number);
  }
}

function inTime({ started, run }: State, number: number): Promise<void> {
  const due = run.perSecond === undefined ? 0 : started + (1000 * number) / run.perSecond;
  return new Promise((resolve) => setTimeout(resolve, Math.max(due - performance.now(), 0)));
}

function makeTrouble({ workspace: { faults }, chance }: State): void {
  if (chance.next() < TROUBLES.duplicate) faults.duplicateDeliveries();
  if (chance.next() < TROUBLES.rateLimit) faults.rateLimit('*', { retryAfter: 1 });
  if (chance.next() < TROUBLES.serverError) faults.serverError('*');
  if (chance.next() < TROUBLES.hang) faults.hang('*');
}

/** Of ten requests five are commands, three direct messages, two mentions. */
async function ask(state: State, number: number): Promise<void> {
  const { workspace, run, chance, people } = state;
  const question = chance.pick(run.questions);
  if (number % 2 === 0) return askByCommand(state, question);
  const person = workspace.person(people[number % people.length]);
  const isDirect = number % 10 < 6;
  const channel = state.channels[number % state.channels.length]?.name ?? '';
  const { message, exchanges } = isDirect
    ? await person.post('dm', question)
    : await person.post(channel, `${mentionOf(workspace)} ${question}`);
  note(state, threadSpot(message.channel, message.ts), exchanges);
}

const mentionOf = ({ bot }: Workspace): string => `@${bot.realName}`;

/** Each pair of a person and a channel is used once. A command that Slack could not bring is sent again elsewhere. */
async function askByCommand(state: State, question: string): Promise<void> {
  const { workspace, people, channels } = state;
  const pair = state.pairs++;
  const channel = channels[Math.floor(pair / people.length)];
  if (channel === undefined) throw new Error(`Expected a larger crowd: ${pair} pairs are used up.`);
  const person = workspace.person(people[pair % people.length]);
  const exchange = await person.command(channel.name, `/sayswho ${question}`);
  const spot = privateSpot(channel.id, person.user.id);
  if (exchange.ack !== undefined) return note(state, spot, [exchange]);
  state.uncertain.add(spot);
  await workspace.connected(60_000);
  return askByCommand(state, question);
}

function note(state: State, spot: Spot, exchanges: readonly Exchange[]): void {
  state.spots.set(spot, (state.spots.get(spot) ?? 0) + 1);
  for (const { ackMs, attempts } of exchanges) {
    if (ackMs !== undefined) state.acknowledged.push(ackMs);
    state.duplicates += attempts.length > 1 ? 1 : 0;
  }
}

/** Resolves when no message has come for so long. */
function quiet(workspace: Workspace, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      stop();
      resolve();
    };
    let timer = setTimeout(done, ms);
    const stop = workspace.subscribe(({ kind }) => {
      if (kind !== 'message') return;
      clearTimeout(timer);
      timer = setTimeout(done, ms);
    });
  });
}
