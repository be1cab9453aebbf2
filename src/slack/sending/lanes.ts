// One lane for each channel: what goes into it goes one after another, in order, and not too often.
import { SendingError } from './sending-error.ts';

export interface Lanes {
  /**
   * Runs the work when all that came before it in this lane is done and the lane has rested.
   *
   * @throws SendingError `queue_full` at once when too many wait in this lane
   */
  run<Result>(lane: string, work: () => Promise<Result>): Promise<Result>;
}

export interface LaneOptions {
  /** Milliseconds from the start of one to the start of the next. */
  readonly spacing: number;
  /** How many may wait in one lane. */
  readonly waiting: number;
  readonly wait: (ms: number) => Promise<void>;
}

interface Lane {
  last: Promise<void>;
  /** Waiting, under way, and resting. */
  size: number;
}

export function createLanes({ spacing, waiting, wait }: LaneOptions): Lanes {
  const lanes = new Map<string, Lane>();
  const enter = (key: string): Lane => {
    const lane = lanes.get(key) ?? { last: Promise.resolve(), size: 0 };
    if (lane.size > waiting) throw new SendingError('queue_full', 'chat.postMessage');
    lanes.set(key, lane);
    lane.size += 1;
    return lane;
  };
  return {
    run: async (key, work) => {
      const lane = enter(key);
      const before = lane.last;
      const { promise, resolve } = deferred();
      lane.last = promise;
      await before;
      const rested = wait(spacing);
      try {
        return await work();
      } finally {
        void rested.then(() => {
          lane.size -= 1;
          if (lane.size === 0) lanes.delete(key);
          resolve();
        });
      }
    },
  };
}

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
