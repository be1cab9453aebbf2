// A bot over HTTP that notes what it is asked, so that a test can tell that it was asked nothing.
import { expect } from 'vitest';
import { smallRecord } from '../record/small-record.ts';
import { type BotOptions, type RunningBot, serve, startBot } from '../slack/running-bot.ts';

export interface NotingBot extends RunningBot {
  /** Every question that got through to the record. */
  readonly asked: readonly string[];
}

const library = serve(smallRecord());

export async function startNotingBot(options: Pick<BotOptions, 'limits'> = {}): Promise<NotingBot> {
  const asked: string[] = [];
  const consult = (question: string) => {
    asked.push(question);
    return library.consult(question);
  };
  const bot = await startBot({ ...options, transport: 'http', served: () => ({ ...library, consult }) });
  return { ...bot, asked };
}

/** The lines of the log on what was turned away. */
export const refusalsOf = ({ log }: RunningBot) => log.filter(({ msg }) => msg === 'turned a request away');

/** A status for whoever sent it, a line with the reason and a sign for the operator, and nothing done. */
export async function expectRefused(
  bot: NotingBot,
  status: Promise<number>,
  expected: number,
  refusal: string,
): Promise<void> {
  expect(await status).toBe(expected);
  await bot.workspace.settled();
  expect(refusalsOf(bot)).toEqual([expect.objectContaining({ refusal, status: expected })]);
  expect(bot.signs).toContainEqual({ kind: 'refused', refusal });
  expect([bot.asked, bot.workspace.snapshot().messages]).toEqual([[], []]);
}
