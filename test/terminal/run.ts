// Runs a command of the shell as its own process.
import { spawn } from 'node:child_process';

export interface Ran {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

export interface RunOptions {
  readonly args?: readonly string[];
  /** What is piped in; the end of input follows it. */
  readonly input?: string;
  /** Laid over the environment of the tests. */
  readonly env?: Readonly<Record<string, string>>;
}

/** @param file below src */
export function run(file: string, { args = [], input = '', env = {} }: RunOptions = {}): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', `src/${file}`, ...args], {
      env: { ...process.env, ...env },
    });
    const said = { out: '', err: '' };
    // A chunk may end within a character.
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      said.out += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      said.err += chunk;
    });
    child.on('close', (code) => resolve({ ...said, code }));
    child.stdin.end(input);
  });
}
