// Calls that only adorn, such as suggested prompts: where they fail, nobody has to hear of it.
import type { Log } from '../../log.ts';

/** Does it, and resolves also where it fails. Many workspaces lack the plan or the scope: that is no error. */
export type Decorate = (what: string, work: () => Promise<unknown>) => Promise<void>;

export function createDecorate(log: Log): Decorate {
  return async (what, work) => {
    try {
      await work();
    } catch (error) {
      log.debug({ err: error }, `without ${what}`);
    }
  };
}
