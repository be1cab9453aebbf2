// A fault that nothing caught leaves the process in a state that nobody has thought of: it says why, and ends.
import type { Log } from './log.ts';

/** From now on an uncaught error or rejection is logged as fatal and ends the process with exit code 1. */
export function endOnUncaught(log: Log): void {
  const end = (error: unknown): void => {
    log.fatal({ err: error }, 'ended by a fault of its own');
    process.exit(1);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}
