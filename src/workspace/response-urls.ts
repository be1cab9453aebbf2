// response_url: five uses within thirty minutes, and only towards the message it belongs to.
// https://docs.slack.dev/interactivity/handling-user-interaction#message_responses
import { setBounded } from './bounded.ts';
import type { Ids } from './ids.ts';
import { LIMITS } from './limits.ts';
import { Refusal } from './refusal.ts';

/** More than an app that lags behind leaves unused within their thirty minutes. */
const KEPT = 20_000;

export interface ResponsePlace {
  readonly channel: string;
  readonly user: string;
  /** The message that an action was taken in: what replace_original and delete_original mean. */
  readonly message?: string;
  readonly thread_ts?: string;
}

export interface ResponseUrls {
  issue(kind: 'commands' | 'actions' | 'app', place: ResponsePlace): string;
  /** Takes one use of the address with this path, or refuses. */
  use(path: string): ResponsePlace;
}

interface Issued {
  readonly place: ResponsePlace;
  readonly at: number;
  uses: number;
}

export function createResponseUrls(
  ids: Ids,
  now: () => number,
  origin: () => string,
  team: string,
): ResponseUrls {
  const issued = new Map<string, Issued>();
  return {
    issue: (kind, place) => {
      const path = `/${kind}/${team}/${ids.next('')}/${ids.secret(12)}`;
      setBounded(issued, path, { place, at: now(), uses: 0 }, KEPT);
      return origin() + path;
    },
    use: (path) => {
      const found = issued.get(path);
      if (found === undefined) throw new Refusal('no_service');
      if (now() - found.at > LIMITS.responseUrl.lifeMs) throw new Refusal('expired_url');
      if (found.uses >= LIMITS.responseUrl.uses) throw new Refusal('used_url');
      found.uses += 1;
      return found.place;
    },
  };
}
