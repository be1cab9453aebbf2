// Waiting for something to be so, without looking at the clock.
import type { Changes } from './changes.ts';

export interface Waiting {
  /** Resolves as soon as `predicate` gives something true, and to what it gave. */
  waitFor<T>(predicate: () => T | undefined | false | null, timeoutMs?: number): Promise<T>;
  /** Resolves when nothing is under way and nothing has changed for a moment. */
  settled(): Promise<void>;
}

// Long enough for an app to go from an acknowledgement to its next call.
const QUIET_MS = 200;
const PATIENCE_MS = 5000;

export function createWaiting(changes: Changes, isBusy: () => boolean): Waiting {
  return {
    waitFor: (predicate, timeoutMs = PATIENCE_MS) =>
      new Promise((resolve, reject) => {
        const look = (): boolean => {
          const found = predicate();
          if (!found) return false;
          clearTimeout(timer);
          stop();
          resolve(found);
          return true;
        };
        const timer = setTimeout(() => {
          stop();
          reject(new Error(`Waited ${timeoutMs} ms in vain for: ${predicate.toString()}`));
        }, timeoutMs);
        const stop = changes.subscribe(look);
        look();
      }),
    settled: () =>
      new Promise((resolve) => {
        const again = () => setTimeout(() => (isBusy() ? rest() : done()), QUIET_MS);
        let timer = again();
        const rest = () => {
          clearTimeout(timer);
          timer = again();
        };
        const stop = changes.subscribe(rest);
        const done = () => {
          stop();
          resolve();
        };
      }),
  };
}
