// Logs as lines of JSON. Nothing that looks like a token leaves through here.
import pino, { type DestinationStream, type Logger } from 'pino';
import type { LogLevel } from './config.ts';

export type Log = Logger;

const TOKENS = /\bx(?:ox[a-z]|app)-[\w-]+/g;

/**
 * @param secrets values that are blotted out wherever they appear; tokens are blotted out in any case
 * @param destination where lines go: standard output for a service, standard error beside a prompt
 */
export function createLog(level: LogLevel, secrets: readonly string[], destination: DestinationStream): Log {
  const known = secrets.filter((secret) => secret.length >= 8);
  const blot = (line: string): string =>
    known.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line).replace(TOKENS, '[token]');
  return pino({ level, base: null }, { write: (line: string) => destination.write(blot(line)) });
}
