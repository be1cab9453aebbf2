// What the commands for the shell share: where the record lies, how to print, how to fail.
import { fileURLToPath } from 'node:url';
import { RecordError } from '../record/faults.ts';

/** The record that comes with the project. */
export const DEFAULT_DATA = fileURLToPath(new URL('../../data', import.meta.url));

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/**
 * Runs a command with what stands behind its name.
 *
 * @param usage printed where help is asked for, and then nothing else is done; and below what went wrong
 */
export async function runCommand(
  run: (argv: readonly string[]) => Promise<void>,
  usage: string,
): Promise<void> {
  const argv = process.argv.slice(2);
  if (asksForUsage(argv)) return print(`Usage: ${usage}`);
  process.stdout.on('error', endWithReader);
  await run(argv).catch((error: unknown) => failClearly(error, usage));
}

/** `ask | head -1`: whoever reads has what they want, and nothing is wrong. */
function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}

const HELP: ReadonlySet<string> = new Set(['--help', '-h']);

/** True for `--help`, unless it stands behind `--`, where everything is a question. */
export function asksForUsage(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  return (end < 0 ? argv : argv.slice(0, end)).some((word) => HELP.has(word));
}

/** Says what is wrong and what to do, and lets the process end with exit code 1. */
function failClearly(error: unknown, usage: string): void {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(error instanceof RecordError ? `${message}\n` : `${message}\n\nUsage: ${usage}\n`);
  process.exitCode = 1;
}
