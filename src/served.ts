// What is served now. A good edit of the record replaces it as a whole; a bad one leaves it as it is.
import { buildLibrary, type Library } from './answer/library.ts';
import { createClaims } from './claims/check-claims.ts';
import { inTurns } from './in-turns.ts';
import { loadAside } from './load-aside.ts';
import type { Log } from './log.ts';
import { formatFault } from './record/faults.ts';
import { loadRecord } from './record/load.ts';
import type { FactRecord } from './record/record.ts';
import { watchRecord } from './record/watch.ts';
import type { Steps } from './search/steps.ts';
import type { Served } from './slack/tools.ts';

export interface Serving {
  /** Read it once for each request: it may be another one at the next. */
  readonly current: () => Served;
  /** Stops watching. */
  readonly close: () => void;
}

/**
 * Loads the record and keeps it fresh. An edit is read in a thread of its own and made ready in small steps, so that
 * nobody's question waits for it.
 *
 * @throws RecordError when the record cannot be served at the start
 */
export async function serveRecord(folder: string, log: Log): Promise<Serving> {
  const first = await loadRecord(folder);
  let served = await serve(first);
  const close = watchRecord(folder, first.version, {
    load: loadAside(log),
    onRecord: async (record) => {
      served = await serve(record);
      log.info({ version: record.version, facts: record.facts.length }, 'serving an edited record');
    },
    onFaults: (faults) => {
      served = { ...served, refusedFaults: faults.length };
      const lines = faults.map(formatFault);
      log.error(
        { faults: lines, version: served.overview.version },
        'the edited record has faults: still serving the old one',
      );
    },
  });
  return { current: () => served, close };
}

async function serve(record: FactRecord): Promise<Served> {
  const library = await inTurns(buildLibrary(record));
  await inTurns(warmUp(library));
  return { ...library, ...createClaims(record), refusedFaults: 0 };
}

/** The first question to a new library takes ten times as long as the second: better it is nobody's. */
function* warmUp({ overview, consult }: Library): Steps<void> {
  for (const question of overview.questions) {
    consult(question);
    yield;
  }
}
