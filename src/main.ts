// Front door: environment -> record -> ask -> app -> start.
import { parseArgs } from 'node:util';
import { config as loadDotenv } from 'dotenv';
import { ConfigError, readConfig } from './config.ts';
import { withoutTokens } from './log.ts';
import { RecordError } from './record/faults.ts';
import { start } from './start.ts';

loadDotenv({ quiet: true });

try {
  const { values } = parseArgs({ options: { terminal: { type: 'boolean', default: false } } });
  await start(readConfig(process.env), values);
  process.exit(0);
} catch (error) {
  const isExplained = error instanceof ConfigError || error instanceof RecordError;
  const told = isExplained ? error.message : error instanceof Error ? error.stack : undefined;
  // A token may have been put where something else belongs.
  process.stderr.write(`${withoutTokens(told ?? String(error))}\n`);
  process.exit(1);
}
