// A thread that loads records for the one that answers: reading several megabytes of YAML takes longer than anyone
// should wait for an acknowledgement. Gets folders, gives records or faults.
import { parentPort } from 'node:worker_threads';
import { RecordError } from './record/faults.ts';
import { loadRecord } from './record/load.ts';

parentPort?.on('message', async (folder: string) => {
  const reply = await loadRecord(folder).then(
    (record) => ({ record }),
    (error: unknown) => {
      if (error instanceof RecordError) return { faults: error.faults };
      throw error;
    },
  );
  parentPort?.postMessage(reply);
});
