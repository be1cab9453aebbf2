// Slack delivers at least once; the bot answers once. Bolt does not remember what it has seen.
//
// A request is taken on before it is answered, and stays taken on when the answer fails: Slack has been acknowledged by
// then and will not bring it again, and the asker has had an apology. What was not let in, or was lost before it came
// here, has not been taken on: there the retry is the request. A process that dies in between loses the request.
import type { AllMiddlewareArgs, AnyMiddlewareArgs, Middleware } from '@slack/bolt';
import type { Report } from '../signs.ts';

/** Slack's delayed events come again hourly for up to a day. */
const DAY = 24 * 60 * 60 * 1000;

/** What has been taken on. */
export interface Seen {
  /** True the first time within a day, false every time after it. */
  isNew(key: string): boolean;
}

/**
 * A bounded memory. When it is full the oldest goes first.
 *
 * @param now the time in milliseconds
 */
export function createSeen(now: () => number, limit = 100_000): Seen {
  const seen = new Map<string, number>();
  const forget = (time: number): void => {
    for (const [key, at] of seen) {
      if (time - at < DAY && seen.size < limit) return;
      seen.delete(key);
    }
  };
  return {
    isNew: (key) => {
      const time = now();
      const at = seen.get(key);
      if (at !== undefined && time - at < DAY) return false;
      seen.delete(key);
      forget(time);
      seen.set(key, time);
      return true;
    },
  };
}

/** Lets each request through once and acknowledges the others. */
export function onlyOnce(seen: Seen, report: Report): Middleware<AnyMiddlewareArgs> {
  return async (args) => {
    const keys = keysOf(args.body);
    // Every key is taken, also after one that is not new: the same message may come again under another.
    const isNew = keys.map((key) => seen.isNew(key)).every(Boolean);
    if (isNew) return args.next();
    report({ kind: 'duplicate' });
    await acknowledge(args);
  };
}

/**
 * What makes a request the same request: its event, its trigger, and for a message the message itself.
 *
 * Every command, action, shortcut and submission has a trigger of its own; a form that is sent again after an error
 * keeps its view and hash, but not its trigger. What is asked for while someone types (`block_suggestion`) has none:
 * it posts nothing, and is answered as often as it comes.
 */
export function keysOf(body: unknown): string[] {
  const { event_id: event, trigger_id: trigger, event: said, type, view } = body as RequestBody;
  return [
    ...(typeof event === 'string' ? [`event:${event}`] : []),
    ...(typeof trigger === 'string' ? [`trigger:${trigger}`] : []),
    ...(said && isAddressed(said) ? [`message:${said.channel}:${said.ts}`] : []),
    ...(type === 'view_closed' && typeof view?.id === 'string' ? [`closed:${view.id}`] : []),
  ];
}

interface RequestBody {
  readonly type?: unknown;
  readonly event_id?: unknown;
  readonly trigger_id?: unknown;
  readonly event?: {
    readonly type?: unknown;
    readonly subtype?: unknown;
    readonly channel?: unknown;
    readonly channel_type?: unknown;
    readonly ts?: unknown;
  };
  readonly view?: { readonly id?: unknown } | null;
}

/** One message may come as `app_mention` and as `message`; a message in a channel is not ours to claim. */
function isAddressed({ type, subtype, channel_type: place, ts }: NonNullable<RequestBody['event']>): boolean {
  if (typeof ts !== 'string') return false;
  return type === 'app_mention' || (type === 'message' && place === 'im' && subtype === undefined);
}

async function acknowledge(args: AnyMiddlewareArgs & AllMiddlewareArgs): Promise<void> {
  if ('ack' in args && typeof args.ack === 'function') await (args.ack as () => Promise<void>)();
}
