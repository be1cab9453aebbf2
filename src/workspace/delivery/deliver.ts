// Brings something to the app: one attempt, the retries of events, and the trouble that was asked for.
import type { Attempt, EnvelopeType, Exchange, ExchangeLog } from '../exchanges.ts';
import type { FaultBox } from '../faults.ts';
import type { Ids } from '../ids.ts';
import type { Json } from '../json.ts';
import type { Settings } from '../options.ts';
import type { Outcome, Transport } from './outcome.ts';

export interface Delivery {
  /** Resolves when the first attempt has been acknowledged or has failed; retries go on by themselves. */
  send(type: EnvelopeType, name: string, user: string, payload: Json): Promise<Exchange>;
  /** Deliveries under way, waiting retries included. */
  pending(): number;
  close(): void;
}

export interface DeliveryParts {
  readonly settings: Settings;
  readonly ids: Ids;
  readonly log: ExchangeLog;
  readonly faults: FaultBox;
  readonly transport: { readonly name: 'socket' | 'http'; readonly send: Transport };
}

export function createDelivery(parts: DeliveryParts): Delivery {
  const works: Works = { ...parts, held: [], timers: new Set(), pending: 0 };
  return {
    send: async (type, name, user, payload) => {
      works.pending += 1;
      const at = parts.settings.now();
      const exchange: Exchange = { id: parts.ids.next('Xc'), type, name, user, at, payload, attempts: [] };
      parts.log.addExchange(exchange);
      if (parts.faults.reordering > 0) await holdBack(works.held, parts.faults);
      return deliver(works, exchange);
    },
    pending: () => works.pending,
    close: () => {
      for (const timer of works.timers) clearTimeout(timer);
    },
  };
}

interface Works extends DeliveryParts {
  /** Deliveries that wait to be sent in another order. */
  readonly held: (() => void)[];
  readonly timers: Set<NodeJS.Timeout>;
  pending: number;
}

async function deliver(works: Works, exchange: Exchange): Promise<Exchange> {
  const again = works.faults.takeDuplicate();
  const outcome = await attempt(works, exchange);
  if (again) await attempt(works, exchange, { num: 1, reason: 'timeout' });
  retryLater(works, exchange, 1, outcome);
  works.pending -= 1;
  return exchange;
}

async function attempt(works: Works, exchange: Exchange, retry?: Attempt['retry']): Promise<Outcome> {
  const { settings, transport, faults, log } = works;
  const record: Attempt = { at: settings.now(), transport: transport.name, ...(retry ? { retry } : {}) };
  exchange.attempts.push(record);
  const outcome: Outcome = faults.takeLoss()
    ? { ok: false, failure: 'timeout' }
    : await transport.send({ ...exchange, ...(retry ? { retry } : {}) });
  note(settings, exchange, record, outcome);
  log.touched('exchange', exchange.id);
  return outcome;
}

/** Only events are tried again: https://docs.slack.dev/apis/events-api/#retries */
function retryLater(works: Works, exchange: Exchange, num: number, last: Outcome): void {
  const delay = works.settings.retryDelaysMs[num - 1];
  if (last.ok || last.noRetry || exchange.type !== 'events_api' || delay === undefined) return;
  works.pending += 1;
  const timer = setTimeout(async () => {
    works.timers.delete(timer);
    const outcome = await attempt(works, exchange, { num, reason: last.failure });
    retryLater(works, exchange, num + 1, outcome);
    works.pending -= 1;
  }, delay);
  works.timers.add(timer);
}

/** Waits until as many deliveries are held as were asked for; then all go, the last first. */
function holdBack(held: (() => void)[], faults: FaultBox): Promise<void> {
  return new Promise((resolve) => {
    held.unshift(resolve);
    if (held.length < faults.reordering) return;
    faults.reordering = 0;
    // Only once all of them wait, so that they go in this order and no other.
    const release = held.splice(0);
    setImmediate(() => {
      for (const go of release) go();
    });
  });
}

function note(settings: Settings, exchange: Exchange, record: Attempt, outcome: Outcome): void {
  record.ms = settings.now() - record.at;
  if (outcome.status !== undefined) record.status = outcome.status;
  if (!outcome.ok) {
    record.failure = outcome.failure;
    return;
  }
  record.ack = outcome.ack;
  if (exchange.ack !== undefined) return;
  exchange.ack = outcome.ack;
  exchange.ackMs = record.ms;
}
