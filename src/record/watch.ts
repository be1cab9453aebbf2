// Notices edits of a running bot's record. Polls, because a save, a `git pull` and a network drive look alike to it.
import { type Fault, RecordError } from './faults.ts';
import { fingerprintRecord } from './files.ts';
import { loadRecord } from './load.ts';
import type { FactRecord } from './record.ts';

export interface WatchOptions {
  /** A new record in which every rule holds, or the one that is served already once a bad edit has been taken back. */
  readonly onRecord: (record: FactRecord) => void | Promise<void>;
  /** An edit that cannot be served; called once for each different set of faults. */
  readonly onFaults: (faults: readonly Fault[]) => void;
  /** Milliseconds between two looks. An edit is taken when two looks in a row find the same. */
  readonly interval?: number;
  /** How a record is loaded, where not in this thread. */
  readonly load?: LoadRecord;
}

export type LoadRecord = typeof loadRecord;

/** With two looks, the loading and making it ready: about two seconds. */
const INTERVAL = 300;

/**
 * Watches the record in `folder` until the returned function is called.
 *
 * @param version of the record that is served already
 */
export function watchRecord(folder: string, version: string, options: WatchOptions): () => void {
  const load = options.load ?? loadRecord;
  let taken: string | undefined;
  let seen = '';
  let current = version;
  let isRefused = false;
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;

  const look = async (): Promise<void> => {
    const before = await fingerprintRecord(folder);
    const isSettled = before === seen && before !== taken;
    seen = before;
    if (!isSettled) return;
    const loaded = await load(folder).catch(faultsOf);
    // A save during loading makes what was loaded a mixture: look again.
    if (isClosed || (await fingerprintRecord(folder)) !== before) return;
    taken = before;
    const wasRefused = isRefused;
    isRefused = 'reasons' in loaded;
    if ('reasons' in loaded) return options.onFaults(loaded.reasons);
    if (loaded.version !== current || wasRefused) await options.onRecord(loaded);
    current = loaded.version;
  };
  const next = (): void => {
    timer = setTimeout(() => void look().finally(() => isClosed || next()), options.interval ?? INTERVAL);
    timer.unref();
  };
  next();
  return () => {
    isClosed = true;
    clearTimeout(timer);
  };
}

/** Anything but faults of the record is a fault of the program and goes on as it came. */
function faultsOf(error: unknown): { readonly reasons: readonly Fault[] } {
  if (error instanceof RecordError) return { reasons: error.faults };
  throw error;
}
