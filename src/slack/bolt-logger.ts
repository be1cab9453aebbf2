// Lets Bolt write through pino, as far as it does not tell what people wrote.
import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../log.ts';

/**
 * For those who look for a fault in the connection: Bolt's info becomes our debug. Its debug is left out, since it
 * writes out every payload; of its sentences the beginning is kept, since behind it stands what others have sent.
 */
export function boltLogger(log: Log): Logger {
  const say =
    (level: 'debug' | 'warn' | 'error') =>
    (...parts: unknown[]): void => {
      if (!log.isLevelEnabled(level)) return;
      const error = parts.find((part) => part instanceof Error);
      log[level]({ ...(error && { err: error }) }, beginning(parts.find((part) => typeof part === 'string')));
    };
  return { ...SILENT, info: say('debug'), warn: say('warn'), error: say('error') };
}

/** For clients of the Web API: what fails there is thrown, and told by whoever called. */
export const SILENT: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  getLevel: () => LogLevel.INFO,
  setLevel: () => undefined,
  setName: () => undefined,
};

const beginning = (text: string = ''): string => /^[^:("'`{[]*/.exec(text)?.[0].trim().slice(0, 100) ?? '';
