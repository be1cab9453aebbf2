// trigger_id: exchanged once, within three seconds.
// https://docs.slack.dev/interactivity/handling-user-interaction#modal_responses
// Error names: https://docs.slack.dev/reference/methods/views.open#errors
import { setBounded } from './bounded.ts';
import type { Ids } from './ids.ts';
import { Refusal } from './refusal.ts';

const LIFE_MS = 3000;

export interface Trigger {
  readonly user: string;
  /** The modal in which the interaction took place, if it was one. */
  readonly view: string | undefined;
}

export interface Triggers {
  issue(trigger: Trigger): string;
  /** Gives the trigger up, or refuses as Slack does. */
  exchange(id: string): Trigger;
}

interface Issued extends Trigger {
  readonly at: number;
  used: boolean;
}

export function createTriggers(ids: Ids, now: () => number): Triggers {
  const issued = new Map<string, Issued>();
  return {
    issue: (trigger) => {
      const id = `${now()}.${ids.next('').slice(6)}.${ids.secret()}`;
      setBounded(issued, id, { ...trigger, at: now(), used: false });
      return id;
    },
    exchange: (id) => {
      const found = issued.get(id);
      if (found === undefined) throw new Refusal('invalid_trigger_id');
      if (found.used) throw new Refusal('exchanged_trigger_id');
      if (now() - found.at > LIFE_MS) throw new Refusal('expired_trigger_id');
      found.used = true;
      return found;
    },
  };
}
