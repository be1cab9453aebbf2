// What the commands for the shell share: where the record lies, how to print, how to fail.
import { fileURLToPath } from 'node:url';
import { RecordError } from '../record/faults.ts';

/** The record that comes with the project. */
export const DEFAULT_DATA = fileURLToPath(new URL('../../data', import.meta.url));

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Says what is wrong and what to do, and lets the process end with exit code 1. */
export function failClearly(error: unknown, usage: string): void {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(error instanceof RecordError ? `${message}\n` : `${message}\n\nUsage: ${usage}\n`);
  process.exitCode = 1;
}
