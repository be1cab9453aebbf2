// npm run check-claims: a text in, what the record has on each of its claims out, for the shell.
import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { createClaims } from '../claims/check-claims.ts';
import { plainReport } from '../claims/plain-report.ts';
import { loadRecord } from '../record/load.ts';
import { reportJson } from './report-json.ts';
import { DEFAULT_DATA, print, runCommand } from './shell.ts';

const USAGE = `npm run --silent check-claims -- [--json] [--data DIR] ["TEXT"]
Without a text it reads one from standard input.`;

async function run(argv: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { json: { type: 'boolean' }, data: { type: 'string' } },
  });
  const record = await loadRecord(values.data ?? DEFAULT_DATA);
  const text = positionals.length > 0 ? positionals.join(' ') : await readAll(process.stdin);
  const report = createClaims(record).checkClaims(text);
  print(values.json ? JSON.stringify(reportJson(report)) : plainReport(report));
}

await runCommand(run, USAGE);
