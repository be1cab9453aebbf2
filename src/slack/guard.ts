// Around every listener: whatever happens, the asker hears of it once and the log has one line.
import { randomUUID } from 'node:crypto';
import type { Answer } from '../answer/answer.ts';
import type { View } from '../answer/view.ts';
import type { Log } from '../log.ts';
import type { Destination } from './places/reply.ts';
import { explainFailure, type Failure, troubleOf } from './sending/failures.ts';
import { FAILED, type Report } from './signs.ts';

/** Where a question came from. */
export type Surface =
  | 'command'
  | 'mention'
  | 'message'
  | 'button'
  | 'modal'
  | 'shortcut'
  | 'home'
  | 'link'
  | 'suggestion';

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
  readonly report: Report;
}

/** Runs the work, sends what it made, logs one line; a failure becomes an apology with the reference of that line. */
export function createGuard(log: Log, { logQuestions, now, report }: GuardOptions): Guard {
  return async (surface, destination, work) => {
    const started = now();
    const reference = randomUUID().slice(0, 8);
    const line = log.child({ reference, surface });
    const finish = (outcome: string): number => {
      const ms = Math.round(now() - started);
      report({ kind: 'question', surface, outcome, ms });
      return ms;
    };
    try {
      const outcome = await work();
      await destination.send(outcome.content);
      const described = describe(outcome, logQuestions);
      line.info({ ...described, ms: finish(described.outcome) }, 'answered');
    } catch (error) {
      const failure = explainFailure(error);
      logFailure(line, failure, error, finish(FAILED));
      if (failure.ending === 'credentials') report({ kind: 'credentials', code: failure.code });
      await destination
        .apologise(reference, troubleOf(failure))
        .catch((second: unknown) =>
          line.error({ err: second, code: explainFailure(second).code }, 'apology failed'),
        );
    }
  };
}

function logFailure(line: Log, { code, ending, remedy }: Failure, err: unknown, ms: number): void {
  const level = ending === 'credentials' ? 'fatal' : 'error';
  line[level]({ err, code, ...(remedy === '' ? {} : { remedy }), ms }, 'failed');
}

/** What the log may know. */
interface Described {
  readonly outcome: string;
  readonly facts?: readonly string[];
  readonly nearest?: readonly string[];
  readonly question?: string;
}

function describe({ answer, question }: Outcome<unknown>, logQuestions: boolean): Described {
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
