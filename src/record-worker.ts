// A thread that loads records for the one that answers: reading several megabytes of YAML takes longer than anyone
// should wait for an acknowledgement, and so does taking all of them over at once. Gets a folder and gives the record without
// its facts, or faults; then it is asked for the facts, a few at a time.
import { constants, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import type { Asked, Told } from './load-aside.ts';
import { RecordError } from './record/faults.ts';
import { loadRecord } from './record/load.ts';
import type { Fact } from './record/record.ts';

/** Where a thread has a priority of its own, as on Linux, those that answer go first; elsewhere this would slow all of them. */
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_LOW);

let loaded: readonly Fact[] = [];

parentPort?.on('message', async (asked: Asked) => {
  parentPort?.postMessage('folder' in asked ? await load(asked.folder) : loaded.slice(asked.from, asked.to));
});

async function load(folder: string): Promise<Told> {
  try {
    const { facts, factById: _, ...frame } = await loadRecord(folder);
    loaded = facts;
    return { frame, facts: facts.length };
  } catch (error) {
    if (error instanceof RecordError) return { faults: error.faults };
    throw error;
  }
}
