// What the bot tells of itself, counted for Prometheus. No words, no people, no channels.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Exposition } from './health-server.ts';
import { FAILED, type Report, type Sign } from './slack/signs.ts';
import type { Served } from './slack/tools.ts';

export interface Metrics extends Exposition {
  readonly note: Report;
}

/** @param served what is served now; undefined before the record is loaded */
export function createMetrics(served: () => Served | undefined): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const instruments = createInstruments(registry);
  observeRecord(registry, served);
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    note: (sign) => count(instruments, sign),
  };
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

type Instruments = ReturnType<typeof createInstruments>;

function createInstruments(registry: Registry) {
  const about = (name: string, help: string, labelNames: string[] = []) => {
    return { name: `says_who_${name}`, help, labelNames, registers: [registry] };
  };
  return {
    questions: new Counter(
      about('questions_total', 'Questions answered, and requests apologised for.', ['surface', 'outcome']),
    ),
    seconds: new Histogram({
      ...about('answer_seconds', 'From the turn of a request to its answer at Slack.', ['surface']),
      buckets: SECONDS,
    }),
    rateLimits: new Counter(about('rate_limits_total', 'Calls that Slack answered with 429.', ['method'])),
    retries: new Counter(about('retries_total', 'Calls that were made again.', ['method'])),
    refusals: new Counter(about('queue_refusals_total', 'Messages that found no room in a queue.')),
    duplicates: new Counter(about('duplicates_total', 'Requests that had been taken on before.')),
    turnedAway: new Counter(about('refused_requests_total', 'Requests that were turned away.', ['reason'])),
    connections: new Counter(
      about('connections_total', 'Connections that came up: the first, and reconnects.'),
    ),
    connected: new Gauge(about('connected', '1 while requests can come in.')),
    refused: new Counter(about('refused_total', 'Times that Slack refused a token.')),
  };
}

/** Nobody asks while a select completes with every letter, or when the app's home is drawn; that either fails is counted. */
const isCounted = ({ surface, outcome }: Extract<Sign, { kind: 'question' }>): boolean =>
  outcome === FAILED || (surface !== 'suggestion' && surface !== 'home');

function count(to: Instruments, sign: Sign): void {
  if (sign.kind === 'question') {
    if (isCounted(sign)) to.questions.inc({ surface: sign.surface, outcome: sign.outcome });
    to.seconds.observe({ surface: sign.surface }, sign.ms / 1000);
  } else if (sign.kind === 'connection') {
    if (sign.isUp) to.connections.inc();
    to.connected.set(sign.isUp ? 1 : 0);
  } else if (sign.kind === 'rate limit') to.rateLimits.inc({ method: sign.method });
  else if (sign.kind === 'retry') to.retries.inc({ method: sign.method });
  else if (sign.kind === 'queue full') to.refusals.inc();
  else if (sign.kind === 'refused') to.turnedAway.inc({ reason: sign.refusal });
  else if (sign.kind === 'duplicate') to.duplicates.inc();
  else to.refused.inc();
}

function observeRecord(registry: Registry, served: () => Served | undefined): void {
  new Gauge({
    name: 'says_who_record_facts',
    help: 'Facts that are served, by version of the record.',
    labelNames: ['version'],
    registers: [registry],
    collect() {
      this.reset();
      const { overview } = served() ?? {};
      if (overview) this.set({ version: overview.version }, overview.factCount);
    },
  });
  new Gauge({
    name: 'says_who_record_refused_faults',
    help: 'Faults of a newer edit that is therefore not served.',
    registers: [registry],
    collect() {
      this.set(served()?.refusedFaults ?? 0);
    },
  });
}
