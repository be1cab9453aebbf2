// npm run check: holds the record against its rules and, with --sources, its quotations against the source texts.
import { parseArgs } from 'node:util';
import { accusationFigures } from '../answer/unanswered.ts';
import { RecordError } from '../record/faults.ts';
import { figuresOf } from '../record/figures.ts';
import { readSourceTexts } from '../record/files.ts';
import { loadRecord } from '../record/load.ts';
import { proveQuotations } from '../record/prove.ts';
import type { FactRecord } from '../record/record.ts';
import { changedFactLines } from './changed-facts.ts';
import { briefLines, type Checked, reportLines } from './check-report.ts';
import { watchSaves } from './check-watch.ts';
import { DEFAULT_DATA, print, runCommand } from './shell.ts';

const USAGE = 'npm run check -- [--watch] [--data DIR] [--sources DIR]';

interface Options {
  readonly data: string;
  readonly sources: string | undefined;
}

async function run(argv: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...argv],
    options: { data: { type: 'string' }, sources: { type: 'string' }, watch: { type: 'boolean' } },
  });
  const options: Options = { data: values.data ?? DEFAULT_DATA, sources: values.sources };
  if (values.watch) return watch(options);
  const checked = await examine(await loadRecord(options.data), options);
  print(reportLines(checked).join('\n'));
  if (checked.proof && checked.proof.unproved.length > 0) process.exitCode = 1;
}

async function examine(record: FactRecord, { sources }: Options): Promise<Checked> {
  const texts = sources === undefined ? undefined : await readSourceTexts(sources, record.sources.keys());
  return {
    figures: figuresOf(record),
    accusations: accusationFigures(record),
    proof: texts && proveQuotations(record, texts),
  };
}

/** One block for each save; the first is the whole report. Ends in peace with Ctrl-C. */
async function watch(options: Options): Promise<void> {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  let before: FactRecord | undefined;
  const check = async (): Promise<void> => {
    const record = await loadRecord(options.data);
    const checked = await examine(record, options);
    const lines = before
      ? [...changedFactLines(before, record), ...briefLines(checked)]
      : reportLines(checked);
    before = record;
    print(`${lines.join('\n')}\n`);
  };
  print(`Watching ${options.data}: it is checked after each save. Ctrl-C ends this.\n`);
  await watchSaves(options.data, () => check().catch(printFaults), stop.signal);
}

/** While one edits, a fault is news and not the end. Anything else is a fault of the program and goes on. */
function printFaults(error: unknown): void {
  if (!(error instanceof RecordError)) throw error;
  print(`${error.message}\n`);
}

await runCommand(run, USAGE);
