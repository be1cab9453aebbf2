// Those who watch over the bot: what they are told, and where they read it.
import type { HealthPlace } from './config.ts';
import { createHealth } from './health.ts';
import { serveHealth } from './health-server.ts';
import type { Log } from './log.ts';
import { createMetrics } from './metrics.ts';
import type { Report } from './slack/signs.ts';
import type { Served } from './slack/tools.ts';

export interface Watching {
  /** Takes what the bot tells of itself. */
  readonly report: Report;
  /** @param current what is served from now on, asked each time it is looked at */
  readonly recordIsLoaded: (current: () => Served) => void;
  readonly isStopping: () => void;
  readonly close: () => void;
}

/**
 * Begins to watch.
 *
 * @param place where to tell of it; undefined for nowhere
 * @throws ConfigError when the port is taken
 */
export async function startWatching(place: HealthPlace | undefined, log: Log): Promise<Watching> {
  let served: (() => Served) | undefined;
  const health = createHealth();
  const metrics = place?.metrics ? createMetrics(() => served?.()) : undefined;
  const server = place && (await serveHealth(place, health, metrics));
  if (server) log.info({ host: place.host, port: server.port, metrics: place.metrics }, 'telling how it is');
  return {
    report: (sign) => {
      health.note(sign);
      metrics?.note(sign);
    },
    recordIsLoaded: (current) => {
      served = current;
      health.recordIsLoaded();
    },
    isStopping: health.isStopping,
    close: () => server?.close(),
  };
}
