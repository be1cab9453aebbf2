// Puts the Slack side together: receiver, once, listeners, last net.
import { App } from '@slack/bolt';
import type { Log } from '../log.ts';
import { boltLogger } from './bolt-logger.ts';
import { createGuard } from './guard.ts';
import { registerListeners } from './listeners/index.ts';
import { createClaims, onlyOnce } from './once.ts';
import { createReceiver, type Door } from './receiver.ts';
import type { Served } from './tools.ts';

export interface AppOptions {
  readonly door: Door;
  readonly botToken: string;
  /** Base address of the Web API, if not Slack's own. */
  readonly apiUrl: string | undefined;
  readonly served: () => Served;
  readonly log: Log;
  readonly logQuestions: boolean;
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
 * const app = createApp({ door, botToken, apiUrl: undefined, served, log, logQuestions: false, now: Date.now });
 * await app.start();
 */
export function createApp({ door, botToken, apiUrl, served, log, logQuestions, now }: AppOptions): App {
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
  registerListeners(app, { served, guard: createGuard(log, { logQuestions, now }) });
  app.error(async (error) => log.error({ err: error }, 'a request failed outside its listener'));
  return app;
}
