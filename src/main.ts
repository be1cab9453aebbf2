// Front door: environment -> record -> ask -> app -> start.
import { parseArgs } from 'node:util';
import { config as loadDotenv } from 'dotenv';
import { ConfigError, readConfig } from './config.ts';
import { withoutTokens } from './log.ts';
import { RecordError } from './record/faults.ts';
import { start } from './start.ts';
import { asksForUsage } from './terminal/shell.ts';

const USAGE = `npm start [-- --terminal]
With Slack's tokens in the environment or in .env it connects to Slack; without them it opens a local workspace in the
browser, or with --terminal in the terminal.`;

loadDotenv({ quiet: true });

if (asksForUsage(process.argv.slice(2))) {
  process.stdout.write(`Usage: ${USAGE}\n`);
  process.exit(0);
}

try {
  const { values } = parseArgs({ options: { terminal: { type: 'boolean', default: false } } });
  await start(readConfig(process.env), values);
  process.exit(0);
} catch (error) {
  const isExplained = error instanceof ConfigError || error instanceof RecordError || isUsage(error);
  const told = isExplained ? error.message : error instanceof Error ? error.stack : undefined;
  // A token may have been put where something else belongs.
  process.stderr.write(`${withoutTokens(told ?? String(error))}\n`);
  if (isUsage(error)) process.stderr.write(`\nUsage: ${USAGE}\n`);
  process.exit(1);
}

/** An option that there is not: https://nodejs.org/api/util.html#utilparseargsconfig */
function isUsage(error: unknown): error is Error {
  return error instanceof Error && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
}
