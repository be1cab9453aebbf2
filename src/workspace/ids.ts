// Ids, tokens and timestamps in the form of Slack's, and plainly local.
import { randomBytes } from 'node:crypto';

export interface Ids {
  /** An id such as `C0LOCAL0004`. */
  next(prefix: string): string;
  /** A message timestamp; no two of a workspace are the same, and they only grow. */
  ts(): string;
  secret(bytes?: number): string;
}

export function createIds(now: () => number): Ids {
  let count = 0;
  let lastMicros = 0;
  return {
    next: (prefix) => {
      count += 1;
      return `${prefix}0LOCAL${count.toString(36).toUpperCase().padStart(4, '0')}`;
    },
    ts: () => {
      lastMicros = Math.max(now() * 1000, lastMicros + 1);
      return `${Math.floor(lastMicros / 1e6)}.${String(lastMicros % 1e6).padStart(6, '0')}`;
    },
    secret: createSecrets(),
  };
}

/** Bytes that are asked for at once: asking takes longer than what is given, and every block gets an id. */
const POOL = 4096;

function createSecrets(): Ids['secret'] {
  let pool = '';
  let used = 0;
  return (bytes = 16) => {
    const length = 2 * bytes;
    if (used + length > pool.length) {
      pool = randomBytes(Math.max(POOL, bytes)).toString('hex');
      used = 0;
    }
    used += length;
    return pool.slice(used - length, used);
  };
}
