// Dispatching and answering take milliseconds, acknowledging must not wait for them: work is done in turns.

export interface Turns {
  /**
   * Each call resolves in a round of the event loop of its own, in order, once nothing new comes in: what has arrived
   * is read and acknowledged before anything is made of it.
   */
  next(): Promise<void>;
  /** The same before all of those, for what is acknowledged by its answer. */
  first(): Promise<void>;
}

/** A connection is accepted in one round of the loop, and what it brings is read and parsed in the next ones. */
const QUIET_ROUNDS = 3;

/** Milliseconds without work after which some is done however much comes in: acknowledging gets most of the time. */
const LONGEST_PAUSE = 20;

/** @param now milliseconds */
export function createTurns(now: () => number): Turns {
  const urgent: (() => void)[] = [];
  const usual: (() => void)[] = [];
  const isIdle = (): boolean => urgent.length + usual.length === 0;
  let quietRounds = 0;
  let worked = 0;
  const isDue = (): boolean => quietRounds >= QUIET_ROUNDS || now() - worked >= LONGEST_PAUSE;
  const round = (): void => {
    quietRounds += 1;
    const go = urgent.shift() ?? (isDue() ? usual.shift() : undefined);
    if (go) worked = now();
    go?.();
    if (!isIdle()) setImmediate(round);
  };
  const join = (queue: (() => void)[]): Promise<void> =>
    new Promise((resolve) => {
      if (isIdle()) {
        worked = now();
        setImmediate(round);
      }
      quietRounds = 0;
      queue.push(resolve);
    });
  return { next: () => join(usual), first: () => join(urgent) };
}
