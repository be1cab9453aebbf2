// Lets Bolt write through pino.
import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../log.ts';

/** Bolt's own talk is for those who look for a fault: its info becomes our debug. */
export function boltLogger(log: Log): Logger {
  const say =
    (level: 'trace' | 'debug' | 'warn' | 'error') =>
    (...parts: unknown[]) => {
      // Bolt tells of every byte: most of it is written for nobody.
      if (!log.isLevelEnabled(level)) return;
      const error = parts.find((part) => part instanceof Error);
      log[level](
        { ...(error && { err: error }) },
        parts
          .filter((part) => part !== error)
          .map(String)
          .join(' '),
      );
    };
  return {
    debug: say('trace'),
    info: say('debug'),
    warn: say('warn'),
    error: say('error'),
    getLevel: () => LogLevel.INFO,
    setLevel: () => undefined,
    setName: () => undefined,
  };
}
