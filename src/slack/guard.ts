// Around every listener: whatever happens, the asker hears of it once and the log has one line.
import { randomBytes } from 'node:crypto';
import type { Answer } from '../answer/answer.ts';
import type { Log } from '../log.ts';
import type { Message } from './blocks/message.ts';
import { apologyMessage } from './blocks/notice-blocks.ts';
import type { Reply } from './reply.ts';

/** Where a question came from. */
export type Surface = 'command' | 'mention' | 'message' | 'button';

/** What a listener made of a request: the message to send, and what the log may know of it. */
export interface Outcome {
  readonly message: Message;
  readonly question?: string;
  readonly answer?: Answer;
}

export type Guard = (surface: Surface, reply: Reply, work: () => Outcome | Promise<Outcome>) => Promise<void>;

export interface GuardOptions {
  /** True to write the words of questions to the log. */
  readonly logQuestions: boolean;
  /** Milliseconds, for durations only. */
  readonly now: () => number;
}

/** Runs the work, sends what it made, logs one line; a failure becomes an apology with the reference of that line. */
export function createGuard(log: Log, { logQuestions, now }: GuardOptions): Guard {
  return async (surface, reply, work) => {
    const started = now();
    const reference = randomBytes(4).toString('hex');
    const line = log.child({ reference, surface });
    try {
      const outcome = await work();
      await reply(outcome.message);
      line.info({ ...describe(outcome, logQuestions), ms: Math.round(now() - started) }, 'answered');
    } catch (error) {
      line.error({ err: error, ms: Math.round(now() - started) }, 'failed');
      await reply(apologyMessage(reference)).catch((second: unknown) =>
        line.error({ err: second }, 'apology failed'),
      );
    }
  };
}

function describe({ answer, question }: Outcome, logQuestions: boolean): object {
  const words = logQuestions && question !== undefined ? { question } : {};
  if (!answer) return { outcome: 'help', ...words };
  if (answer.status === 'declined') {
    return {
      outcome: `declined: ${answer.reason}`,
      facts: [],
      nearest: answer.nearest.map(({ id }) => id),
      ...words,
    };
  }
  return {
    outcome: answer.sure ? 'answered' : 'answered, unsure',
    facts: answer.facts.slice(0, 3).map(({ id }) => id),
    ...words,
  };
}
