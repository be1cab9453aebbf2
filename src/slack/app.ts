// Puts the Slack side together: receiver, once, listeners, last net.
import { App } from '@slack/bolt';
import type { Log } from '../log.ts';
import { boltLogger } from './bolt-logger.ts';
import { createGuard } from './guard.ts';
import { registerListeners } from './listeners/index.ts';
import { createClaims, onlyOnce } from './once.ts';
import { createReceiver, type Door } from './receiver.ts';
import type { Served, Settings } from './tools.ts';

/** How the bot reaches Slack and is reached. */
export interface Connection {
  readonly door: Door;
  readonly botToken: string;
  /** Base address of the Web API, if not Slack's own. */
  readonly apiUrl: string | undefined;
}

export interface AppOptions {
  readonly connection: Connection;
  readonly settings: Settings;
  readonly served: () => Served;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A late answer is worse than an apology. */
const CALL_TIMEOUT = 10_000;
const RETRIES = { retries: 2, minTimeout: 500, maxTimeout: 2000 } as const;

/**
 * The bot as a Bolt app, ready to start.
 *
 * @example
 * const app = createApp({ connection, settings, served, log, now: Date.now });
 * await app.start();
 */
export function createApp({ connection, settings, served, log, now }: AppOptions): App {
  const { door, botToken, apiUrl } = connection;
  const app = new App({
    token: botToken,
    receiver: createReceiver(door, apiUrl, log),
    logger: boltLogger(log),
    clientOptions: {
      timeout: CALL_TIMEOUT,
      retryConfig: RETRIES,
      ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
    },
  });
  app.use(onlyOnce(createClaims(now)));
  registerListeners(app, { served, settings, guard: createGuard(log, { ...settings, now }) });
  app.error(async (error) => log.error({ err: error }, 'a request failed outside its listener'));
  return app;
}
