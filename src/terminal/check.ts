// npm run check: holds the record against its rules and, with --sources, its quotations against the source texts.
import { parseArgs } from 'node:util';
import { readSourceTexts } from '../record/files.ts';
import { loadRecord } from '../record/load.ts';
import { proveQuotations } from '../record/prove.ts';
import { DEFAULT_DATA, failClearly, print } from './shell.ts';

const USAGE = 'npm run check -- [--data DIR] [--sources DIR]';

async function run(argv: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...argv],
    options: { data: { type: 'string' }, sources: { type: 'string' } },
  });
  const record = await loadRecord(values.data ?? DEFAULT_DATA);
  print(
    `${record.facts.length} facts, ${record.sources.size} sources, ${record.parties.size} parties: no fault.`,
  );
  if (values.sources === undefined)
    return print('Quotations were not compared: give --sources DIR to do so.');

  const proof = proveQuotations(record, await readSourceTexts(values.sources, record.sources.keys()));
  for (const { factId, quotation, reason } of proof.unproved) {
    print(`${factId}: "${quotation.text}": ${reason}`);
  }
  print(`${proof.proved} quotations proved, ${proof.unproved.length} not.`);
  for (const id of proof.withoutText) print(`${id}: no source text at hand`);
  if (proof.unproved.length > 0) process.exitCode = 1;
}

await run(process.argv.slice(2)).catch((error: unknown) => failClearly(error, USAGE));
