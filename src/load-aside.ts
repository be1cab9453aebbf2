// Loads records in a thread of its own, so that the one that answers is never held up by it.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Log } from './log.ts';
import { type Fault, RecordError } from './record/faults.ts';
import { loadRecord } from './record/load.ts';
import type { Fact, FactRecord } from './record/record.ts';
import type { LoadRecord } from './record/watch.ts';

type Reply = { readonly record: FactRecord } | { readonly faults: readonly Fault[] };

/** What the thread is asked: to load a folder, or for some of the facts that it has loaded. */
export type Asked = { readonly folder: string } | { readonly from: number; readonly to: number };

/** What it tells of a folder: the record without its facts and how many these are, or what is wrong with it. */
export type Told =
  | { readonly frame: Omit<FactRecord, 'facts' | 'factById'>; readonly facts: number }
  | { readonly faults: readonly Fault[] };

/** Facts that are taken over at once: a tenth of a second's worth of them would hold up everybody. */
const AT_ONCE = 25;

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
  const ask = async <Answer>(asked: Asked): Promise<Answer> => {
    worker.postMessage(asked);
    const [answer] = (await once(worker, 'message')) as [Answer];
    return answer;
  };
  try {
    const told = await ask<Told>({ folder });
    if ('faults' in told) return told;
    const facts: Fact[] = [];
    for (let from = 0; from < told.facts; from += AT_ONCE)
      facts.push(...(await ask<readonly Fact[]>({ from, to: from + AT_ONCE })));
    const factById = new Map(facts.map((fact) => [fact.id, fact]));
    return { record: { ...told.frame, facts, factById } };
  } finally {
    await worker.terminate();
  }
}
