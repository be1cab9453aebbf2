// npm run check -- --watch: looks again after each save, until it is told to stop.
import { fingerprintRecord } from '../record/files.ts';

/** Milliseconds between two looks; a save is taken when two looks in a row find the same. */
const INTERVAL = 300;

/**
 * Calls `onSave` once at the beginning and after every save of the record in `folder`, also after one that only
 * takes an edit back.
 *
 * @returns a promise that settles when `stop` is aborted and nothing more will be called
 */
export async function watchSaves(
  folder: string,
  onSave: () => Promise<void>,
  stop: AbortSignal,
): Promise<void> {
  let taken: string | undefined;
  let seen: string | undefined;
  while (!stop.aborted) {
    const now = await fingerprintRecord(folder);
    if (now === seen && now !== taken) {
      taken = now;
      await onSave();
    }
    seen = now;
    await pause(stop);
  }
}

function pause(stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stop.aborted) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      stop.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, INTERVAL);
    stop.addEventListener('abort', done);
  });
}
