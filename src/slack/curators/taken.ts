// What can be done once and by whom it was: two curators press at the same moment, a person presses twice.
// Known to this process alone, and only until it ends; the message in the curators' channel keeps what lasts.
import type { Settlement } from '../blocks/curators-message.ts';

export interface Taken {
  /** Takes something on, unless someone has: then that is given back. */
  readonly take: (key: string, taker: Settlement) => Settlement | undefined;
  /** Who has taken it on, if someone has. */
  readonly by: (key: string) => Settlement | undefined;
  /** Lets it be taken on again, because nothing came of it. */
  readonly release: (key: string) => void;
  /** Forgets everything. */
  readonly clear: () => void;
}

/** A bounded memory. When it is full the oldest goes first. */
export function createTaken(limit = 10_000): Taken {
  const takers = new Map<string, Settlement>();
  return {
    take: (key, taker) => {
      const earlier = takers.get(key);
      if (earlier !== undefined) return earlier;
      const [oldest] = takers.keys();
      if (takers.size >= limit && oldest !== undefined) takers.delete(oldest);
      takers.set(key, taker);
      return undefined;
    },
    by: (key) => takers.get(key),
    clear: () => takers.clear(),
    release: (key) => void takers.delete(key),
  };
}

/** Does something once: false where it has been done. What fails may be tried again. */
export async function doOnce(
  taken: Taken,
  key: string,
  by: string,
  work: () => Promise<unknown>,
): Promise<boolean> {
  if (taken.take(key, { by, factId: undefined })) return false;
  await work().catch((error: unknown) => {
    taken.release(key);
    throw error;
  });
  return true;
}
