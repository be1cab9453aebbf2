// npm run schema: writes the JSON Schemas of the record from its shapes, for editors.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SCHEMA_FOLDER, schemaFiles } from '../record/schemas.ts';
import { DEFAULT_DATA, print, runCommand } from './shell.ts';

const USAGE = 'npm run schema -- [--data DIR]';

async function run(argv: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...argv], options: { data: { type: 'string' } } });
  const folder = join(values.data ?? DEFAULT_DATA, SCHEMA_FOLDER);
  await mkdir(folder, { recursive: true });
  const files = [...schemaFiles()];
  await Promise.all(files.map(([name, text]) => writeFile(join(folder, name), text)));
  print(`${files.length} schemas written to ${folder}.`);
}

await runCommand(run, USAGE);
