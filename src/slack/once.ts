// Slack delivers at least once; the bot answers once. Bolt does not remember what it has seen.
import type { AllMiddlewareArgs, AnyMiddlewareArgs, Middleware } from '@slack/bolt';
import type { Report } from './signs.ts';

/** Slack's delayed events come again hourly for up to a day. */
const DAY = 24 * 60 * 60 * 1000;

export interface Claims {
  /** True for the first who claims a key within a day, false for everyone after. */
  claim(key: string): boolean;
}

/**
 * A bounded memory of what has been taken on. When it is full the oldest claim goes first.
 *
 * @param now the time in milliseconds
 */
export function createClaims(now: () => number, limit = 100_000): Claims {
  const claimed = new Map<string, number>();
  const forget = (time: number): void => {
    for (const [key, at] of claimed) {
      if (time - at < DAY && claimed.size < limit) return;
      claimed.delete(key);
    }
  };
  return {
    claim: (key) => {
      const time = now();
      const at = claimed.get(key);
      if (at !== undefined && time - at < DAY) return false;
      claimed.delete(key);
      forget(time);
      claimed.set(key, time);
      return true;
    },
  };
}

/** Lets each request through once and acknowledges the others. */
export function onlyOnce(claims: Claims, report: Report): Middleware<AnyMiddlewareArgs> {
  return async (args) => {
    const keys = keysOf(args.body);
    const isNew = keys.map((key) => claims.claim(key)).every(Boolean);
    if (isNew) return args.next();
    report({ kind: 'duplicate' });
    await acknowledge(args);
  };
}

/** What makes a request the same request: its event, its trigger, and for a message the message itself. */
export function keysOf(body: unknown): string[] {
  const { event_id: event, trigger_id: trigger, event: said } = body as RequestBody;
  return [
    ...(typeof event === 'string' ? [`event:${event}`] : []),
    ...(typeof trigger === 'string' ? [`trigger:${trigger}`] : []),
    ...(said && isAddressed(said) ? [`message:${said.channel}:${said.ts}`] : []),
  ];
}

interface RequestBody {
  readonly event_id?: unknown;
  readonly trigger_id?: unknown;
  readonly event?: {
    readonly type?: unknown;
    readonly subtype?: unknown;
    readonly channel?: unknown;
    readonly channel_type?: unknown;
    readonly ts?: unknown;
  };
}

/** One message may come as `app_mention` and as `message`; a message in a channel is not ours to claim. */
function isAddressed({ type, subtype, channel_type: place, ts }: NonNullable<RequestBody['event']>): boolean {
  if (typeof ts !== 'string') return false;
  return type === 'app_mention' || (type === 'message' && place === 'im' && subtype === undefined);
}

async function acknowledge(args: AnyMiddlewareArgs & AllMiddlewareArgs): Promise<void> {
  if ('ack' in args && typeof args.ack === 'function') await (args.ack as () => Promise<void>)();
}
