// The listeners on a Bolt app, each request once.
import { App, type Receiver, type webApi } from '@slack/bolt';
import type { Log } from '../log.ts';
import type { Installation } from './admission/addressee.ts';
import { boltLogger } from './bolt-logger.ts';
import { createConversations } from './conversation/conversations.ts';
import { createTaken } from './curators/taken.ts';
import { onlyOnce, type Seen } from './door/once.ts';
import { createGuard } from './guard.ts';
import { registerListeners } from './listeners/index.ts';
import { createDecorate } from './sending/decorate.ts';
import type { Report } from './signs.ts';
import type { Served, Settings } from './tools.ts';

export interface AppOptions {
  readonly receiver: Receiver;
  readonly clientOptions: webApi.WebClientOptions;
  /** Who the bot is, as far as that is known by now. */
  readonly identity: () => Identity;
  readonly seen: Seen;
  readonly settings: Settings;
  readonly served: () => Served;
  readonly log: Log;
  readonly report: Report;
  /** Told that the app is no longer installed, and by which event. */
  readonly onRetired: (code: string) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What Slack calls the bot. */
export interface Identity extends Installation {
  readonly botToken: string;
  readonly botId?: string;
  readonly botUserId?: string;
}

/** The bot as a Bolt app, for a receiver that brings it requests. */
export function createApp(options: AppOptions): App {
  const { receiver, clientOptions, seen, settings, served, log, report, now } = options;
  const app = new App({
    receiver,
    clientOptions,
    logger: boltLogger(log),
    convoStore: false,
    // Not Bolt's own, which asks Slack once, at the start, and remembers a failure for good.
    authorize: async () => options.identity(),
  });
  const taken = createTaken();
  const conversations = createConversations(now);
  app.use(onlyOnce(seen, report));
  registerListeners(app, {
    served,
    settings,
    guard: createGuard(log, { ...settings, now, report }),
    taken,
    conversations,
    decorate: createDecorate(log),
    retire: (code) => {
      taken.clear();
      conversations.clear();
      options.onRetired(code);
    },
  });
  app.error(async (error) => log.error({ err: error }, 'a request failed outside its listener'));
  return app;
}
