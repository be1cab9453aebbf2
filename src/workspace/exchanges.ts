// The log of what went between the workspace and the app, for tests, the inspector and the curious.
import type { Changes } from './changes.ts';
import type { Json } from './json.ts';

export type EnvelopeType = 'events_api' | 'slash_commands' | 'interactive';

export interface Attempt {
  readonly at: number;
  readonly transport: 'socket' | 'http';
  readonly retry?: { readonly num: number; readonly reason: string };
  ms?: number;
  /** HTTP status, when the transport is HTTP. */
  status?: number;
  ack?: unknown;
  /** Why it was not acknowledged: `http_timeout`, `http_error`, `connection_failed`, `no_connection`, `timeout`. */
  failure?: string;
}

/** One delivery to the app, with every attempt at it. */
export interface Exchange {
  readonly id: string;
  readonly type: EnvelopeType;
  /** The event's type, the command, or the kind of interaction. */
  readonly name: string;
  readonly user: string;
  readonly at: number;
  readonly payload: Json;
  readonly attempts: Attempt[];
  /** Body of the acknowledgement; undefined when there was none. */
  ack?: unknown;
  /** Milliseconds from delivery to acknowledgement. */
  ackMs?: number;
  /** What the user was told: `operation_timeout`, `dispatch_failed`. */
  error?: string;
}

/** One call of the app: a Web API method or a response_url. */
export interface Call {
  readonly id: string;
  readonly method: string;
  readonly args: Json;
  readonly at: number;
  answer?: Json;
  status?: number;
  ms?: number;
  /** What Slack would frown upon though it lets it pass. */
  remarks?: string[];
}

export interface ExchangeLog {
  readonly exchanges: Exchange[];
  readonly calls: Call[];
  addExchange(exchange: Exchange): void;
  addCall(call: Call): void;
  touched(kind: 'exchange' | 'call', id: string): void;
}

// A long session must not grow without end.
const KEPT = 1000;

export function createExchangeLog(changes: Changes): ExchangeLog {
  const exchanges: Exchange[] = [];
  const calls: Call[] = [];
  return {
    exchanges,
    calls,
    addExchange: (exchange) => {
      keep(exchanges, exchange);
      changes.emit({ kind: 'exchange', id: exchange.id });
    },
    addCall: (call) => {
      keep(calls, call);
      changes.emit({ kind: 'call', id: call.id });
    },
    touched: (kind, id) => changes.emit({ kind, id }),
  };
}

function keep<T>(list: T[], item: T): void {
  list.push(item);
  if (list.length > KEPT) list.shift();
}
