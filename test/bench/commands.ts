// People who give commands all the time: how soon they are acknowledged, and how many are answered in a second.
import type { Person } from '../../src/workspace/people/person.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { quantile } from './tally.ts';

export interface Fired {
  /** Milliseconds, of the acknowledgements. */
  readonly p50: number;
  readonly p99: number;
  readonly answered: number;
  /** Answers a second, from the first command to the last answer. */
  readonly perSecond: number;
}

export interface Firing {
  readonly questions: readonly string[];
  /** People, each with one command under way: whoever has an answer asks the next question. */
  readonly people: number;
  /** Milliseconds within which they begin, one after another; 0 for all in the same moment. */
  readonly within?: number;
  /** Further commands are given until this says true. */
  readonly until: (sent: number) => boolean;
}

/** Gives commands and waits for all answers. */
export async function fireCommands(workspace: Workspace, firing: Firing): Promise<Fired> {
  const { questions, until } = firing;
  const acknowledged: number[] = [];
  const answers = answersIn(workspace);
  // Looking at a workspace copies it, which takes longer the more was said there before.
  const taken = seats(workspace, firing.people);
  const started = performance.now();
  let sent = 0;
  const talk = async ({ person, channel }: Seat, number: number): Promise<void> => {
    await pause(((firing.within ?? 0) * number) / firing.people);
    while (!until(sent)) {
      const question = questions[sent++ % questions.length];
      const answered = answers.next(channel.id);
      const { ackMs } = await person.command(channel.name, `/sayswho ${question}`);
      if (ackMs !== undefined) acknowledged.push(ackMs);
      await answered;
    }
  };
  await Promise.all(taken.map(talk));
  const seconds = (performance.now() - started) / 1000;
  answers.stop();
  return {
    p50: quantile(acknowledged, 0.5),
    p99: quantile(acknowledged, 0.99),
    answered: sent,
    perSecond: sent / seconds,
  };
}

interface Seat {
  readonly person: Person;
  readonly channel: { readonly id: string; readonly name: string };
}

/** A person in a channel of their own, so that every answer there is theirs. */
function seats(workspace: Workspace, count: number): Seat[] {
  const { users, channels } = workspace.snapshot();
  const people = users.filter(({ isBot }) => !isBot);
  const places = channels.filter(({ isDirect }) => !isDirect).slice(0, count);
  if (places.length < count) throw new Error(`Expected ${count} channels, got ${places.length}.`);
  return places.map((channel, number) => ({
    person: workspace.person(people[number % people.length]?.name),
    channel,
  }));
}

/** Milliseconds after which an answer is lost. */
const PATIENCE = 60_000;

/** Tells of the next message in a channel; nobody but the bot writes any meanwhile. */
function answersIn(workspace: Workspace) {
  const waiting = new Map<string, () => void>();
  const stop = workspace.subscribe((change) => {
    if (change.kind !== 'message') return;
    waiting.get(change.channel)?.();
    waiting.delete(change.channel);
  });
  const next = (channel: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const lost = setTimeout(() => reject(new Error('Expected an answer, but none came.')), PATIENCE);
      waiting.set(channel, () => {
        clearTimeout(lost);
        resolve();
      });
    });
  return { next, stop };
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
