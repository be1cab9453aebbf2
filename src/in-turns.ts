import { setImmediate } from 'node:timers/promises';
import type { Steps } from './search/steps.ts';

/** Milliseconds of work before everything else that has come in gets its turn. */
const SLICE = 5;

/** Runs steps to their end, a few at a time, while the event loop goes on. */
export async function inTurns<Result>(steps: Steps<Result>): Promise<Result> {
  let started = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - started < SLICE) continue;
    await setImmediate();
    started = performance.now();
  }
}
