// Loads records in a thread of its own, so that the one that answers is never held up by it.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Log } from './log.ts';
import { type Fault, RecordError } from './record/faults.ts';
import { loadRecord } from './record/load.ts';
import type { FactRecord } from './record/record.ts';
import type { LoadRecord } from './record/watch.ts';

type Reply = { readonly record: FactRecord } | { readonly faults: readonly Fault[] };

/**
 * Like `loadRecord`, in a thread that ends when the record is there: edits are rare, and its memory is better used
 * otherwise. Where there can be no thread, it loads here.
 *
 * @throws RecordError with every fault
 */
export const loadAside =
  (log: Log): LoadRecord =>
  async (folder) => {
    const reply = await askThread(folder).catch((error: unknown) => {
      log.warn({ err: error }, 'no thread loads the record: questions wait while it is loaded here');
    });
    if (!reply) return loadRecord(folder);
    if ('faults' in reply) throw new RecordError(folder, reply.faults);
    return reply.record;
  };

/**
 * What a thread makes of the folder.
 *
 * @throws what ended the thread, where it cannot be had
 */
export async function askThread(folder: string): Promise<Reply> {
  const worker = new Worker(new URL('./record-thread.mjs', import.meta.url), { execArgv: [] });
  worker.postMessage(folder);
  try {
    const [reply] = (await once(worker, 'message')) as [Reply];
    return reply;
  } finally {
    await worker.terminate();
  }
}
