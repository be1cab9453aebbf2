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
  const { settings, ids, log, faults } = parts;
  const held: (() => void)[] = [];
  const timers = new Set<NodeJS.Timeout>();
  let pending = 0;

  const attempt = async (exchange: Exchange, retry?: Attempt['retry']): Promise<Outcome> => {
    const record: Attempt = {
      at: settings.now(),
      transport: parts.transport.name,
      ...(retry ? { retry } : {}),
    };
    exchange.attempts.push(record);
    const lost = faults.takeLoss();
    const outcome: Outcome = lost
      ? { ok: false, failure: 'timeout' }
      : await parts.transport.send({ ...exchange, ...(retry ? { retry } : {}) });
    note(settings, exchange, record, outcome);
    log.touched('exchange', exchange.id);
    return outcome;
  };
  const retryLater = (exchange: Exchange, num: number, last: Outcome): void => {
    const delay = settings.retryDelaysMs[num - 1];
    if (last.ok || last.noRetry || exchange.type !== 'events_api' || delay === undefined) return;
    pending += 1;
    const timer = setTimeout(() => {
      timers.delete(timer);
      void attempt(exchange, { num, reason: last.failure }).then((outcome) => {
        retryLater(exchange, num + 1, outcome);
        pending -= 1;
      });
    }, delay);
    timers.add(timer);
  };
  const deliver = async (exchange: Exchange): Promise<Exchange> => {
    const again = faults.takeDuplicate();
    const outcome = await attempt(exchange);
    if (again) await attempt(exchange, { num: 1, reason: 'timeout' });
    retryLater(exchange, 1, outcome);
    pending -= 1;
    return exchange;
  };
  return {
    send: async (type, name, user, payload) => {
      pending += 1;
      const exchange: Exchange = {
        id: ids.next('Xc'),
        type,
        name,
        user,
        at: settings.now(),
        payload,
        attempts: [],
      };
      log.addExchange(exchange);
      if (faults.reordering > 0) await holdBack(held, faults);
      return deliver(exchange);
    },
    pending: () => pending,
    close: () => {
      for (const timer of timers) clearTimeout(timer);
    },
  };
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
