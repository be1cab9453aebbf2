// Around every listener: whatever happens, the asker hears of it once and the log has one line.
import { randomBytes } from 'node:crypto';
import type { Answer } from '../answer/answer.ts';
import type { View } from '../answer/view.ts';
import type { Log } from '../log.ts';
import type { Destination } from './reply.ts';

/** Where a question came from. */
export type Surface = 'command' | 'mention' | 'message' | 'button' | 'modal' | 'shortcut' | 'home';

/** What a listener made of a request: what to send, and what the log may know of it. */
export interface Outcome<Content> {
  readonly content: Content;
  readonly question?: string;
  readonly answer?: Answer | View;
}

export type Guard = <Content>(
  surface: Surface,
  destination: Destination<Content>,
  work: () => Outcome<Content> | Promise<Outcome<Content>>,
) => Promise<void>;

export interface GuardOptions {
  /** True to write the words of questions to the log. */
  readonly logQuestions: boolean;
  /** Milliseconds, for durations only. */
  readonly now: () => number;
}

/** Runs the work, sends what it made, logs one line; a failure becomes an apology with the reference of that line. */
export function createGuard(log: Log, { logQuestions, now }: GuardOptions): Guard {
  return async (surface, destination, work) => {
    const started = now();
    const reference = randomBytes(4).toString('hex');
    const line = log.child({ reference, surface });
    try {
      const outcome = await work();
      await destination.send(outcome.content);
      line.info({ ...describe(outcome, logQuestions), ms: Math.round(now() - started) }, 'answered');
    } catch (error) {
      line.error({ err: error, ms: Math.round(now() - started) }, 'failed');
      await destination
        .apologise(reference)
        .catch((second: unknown) => line.error({ err: second }, 'apology failed'));
    }
  };
}

function describe({ answer, question }: Outcome<unknown>, logQuestions: boolean): object {
  const words = logQuestions && question !== undefined ? { question } : {};
  if (!answer) return { outcome: 'done', ...words };
  if (answer.status === 'declined') {
    return {
      outcome: `declined: ${answer.reason}`,
      facts: [],
      nearest: answer.nearest.map(({ id }) => id),
      ...words,
    };
  }
  if (answer.status !== 'answered') return { outcome: `view: ${answer.status}`, ...words };
  return {
    outcome: answer.sure ? 'answered' : 'answered, unsure',
    facts: answer.facts.slice(0, 3).map(({ id }) => id),
    ...words,
  };
}
