// Trying again until it works.
import type { Log } from '../../log.ts';
import { explainFailure, type Failure } from '../sending/failures.ts';
import { wait as waitFor } from '../sending/wait.ts';

/** Seconds between two attempts: doubled each time, up to a minute. No chance in it: one bot, one connection. */
export const backOff = (failures: number): number => Math.min(2 ** (failures - 1), 60);

export interface Trying {
  /** What is being done, for the log. */
  readonly what: string;
  readonly log: Log;
  /** Aborted when nobody wants it any more. */
  readonly signal: AbortSignal;
  /** True for a failure after which trying again is useless: it is thrown. */
  readonly isFinal?: (failure: Failure) => boolean;
  readonly wait?: (ms: number) => Promise<void>;
}

/**
 * Does `work` until it succeeds.
 *
 * @returns what it gave, or undefined when it was aborted
 * @throws what the work threw, if that is final
 */
export async function untilDone<Result>(
  work: () => Promise<Result>,
  { what, log, signal, isFinal = () => false, wait = waitFor }: Trying,
): Promise<Result | undefined> {
  for (let failures = 1; !signal.aborted; failures += 1) {
    try {
      return await work();
    } catch (error) {
      const failure = explainFailure(error);
      if (isFinal(failure) || signal.aborted) throw error;
      const seconds = backOff(failures);
      const { code, remedy } = failure;
      log.error({ err: error, code, remedy, seconds }, `${what} failed; trying again in ${seconds} s`);
      await Promise.race([wait(seconds * 1000), aborted(signal)]);
    }
  }
  return undefined;
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
