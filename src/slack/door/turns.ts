// Dispatching and answering take milliseconds, acknowledging must not wait for them: work is done in turns.

/**
 * Each call resolves in a turn of the event loop of its own, in order, so that between two pieces of work every
 * request that has come in is read and acknowledged.
 */
export function createTurns(): () => Promise<void> {
  const waiting: (() => void)[] = [];
  const next = (): void => {
    waiting.shift()?.();
    if (waiting.length > 0) setImmediate(next);
  };
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (waiting.length === 1) setImmediate(next);
    });
}
