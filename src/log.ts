// Logs as lines of JSON. Nothing that looks like a token leaves through here.
import pino, { type DestinationStream, type Logger } from 'pino';
import type { LogLevel } from './config.ts';
import { describeError } from './described-error.ts';

export type Log = Logger;

/** Tokens, and the addresses and tickets that are as good as tokens to whoever reads them. */
const TOKENS = /\bx(?:ox[a-z]|app)-[\w-]+|https:\/\/hooks\.slack(?:-gov)?\.com[^\s"]*|(?<=\bticket=)[\w-]+/g;

/** Text in which whatever looks like a token is blotted out. */
export const withoutTokens = (text: string): string => text.replace(TOKENS, '[token]');

/**
 * @param secrets values that are blotted out wherever they appear; tokens are blotted out in any case
 * @param destination where lines go: standard output for a service, standard error beside a prompt
 * @param withWords true where the words of questions may be logged: then the messages of errors are too
 */
export function createLog(
  level: LogLevel,
  secrets: readonly string[],
  destination: DestinationStream,
  withWords = false,
): Log {
  const known = secrets.filter((secret) => secret.length >= 8);
  const blot = (line: string): string =>
    withoutTokens(known.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line));
  const serializers = { err: (error: unknown) => describeError(error, withWords) };
  return pino({ level, base: null, serializers }, { write: (line: string) => destination.write(blot(line)) });
}
