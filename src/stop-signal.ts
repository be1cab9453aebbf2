const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Resolves with the first signal that asks the process to end. Whoever waits for it has the time to finish what is
 * under way; a second signal ends the process at once, with exit code 1.
 */
export function stopSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    const again = (): never => process.exit(1);
    const first = (signal: NodeJS.Signals): void => {
      for (const name of SIGNALS) process.off(name, first).on(name, again);
      resolve(signal);
    };
    for (const name of SIGNALS) process.on(name, first);
  });
}
