// Commands as fast as they are taken: how soon they are acknowledged, and how many are answered in a second.
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

/**
 * Fires commands, so many at once, and waits for all answers.
 *
 * @param until further commands are fired until this says true
 */
export async function fireCommands(
  workspace: Workspace,
  questions: readonly string[],
  atOnce: number,
  until: (sent: number) => boolean,
): Promise<Fired> {
  const { users, channels } = workspace.snapshot();
  const people = users.filter(({ isBot }) => !isBot);
  const places = channels.filter(({ isDirect }) => !isDirect);
  const acknowledged: number[] = [];
  const answers = countMessages(workspace);
  const started = performance.now();
  let sent = 0;
  const work = async (): Promise<void> => {
    while (!until(sent)) {
      const number = sent++;
      const person = workspace.person(people[number % people.length]?.name);
      const place = places[number % places.length]?.name ?? '';
      const { ackMs } = await person.command(place, `/sayswho ${questions[number % questions.length]}`);
      if (ackMs !== undefined) acknowledged.push(ackMs);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  await workspace.waitFor(() => answers.count() >= sent, 60_000);
  const seconds = (performance.now() - started) / 1000;
  answers.stop();
  return {
    p50: quantile(acknowledged, 0.5),
    p99: quantile(acknowledged, 0.99),
    answered: answers.count(),
    perSecond: answers.count() / seconds,
  };
}

/** Counts the messages that come; nobody but the bot writes any meanwhile. */
function countMessages(workspace: Workspace) {
  let count = 0;
  const stop = workspace.subscribe(({ kind }) => {
    if (kind === 'message') count += 1;
  });
  return { count: () => count, stop };
}
