// Puts the Slack side together: door, intake, once, listeners, last net.
import { App, webApi } from '@slack/bolt';
import type { Log } from '../log.ts';
import { untilDone } from './back-off.ts';
import { boltLogger } from './bolt-logger.ts';
import { createGuard } from './guard.ts';
import { createIntake, type Intake } from './intake.ts';
import { registerListeners } from './listeners/index.ts';
import { type Claims, createClaims, onlyOnce } from './once.ts';
import { CLIENT_OPTIONS, createDoor, type Door } from './receiver.ts';
import { PACE, type Pace } from './sending/pace.ts';
import { createSlackFetch } from './sending/slack-fetch.ts';
import type { Report } from './signs.ts';
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
  readonly report?: Report;
  readonly pace?: Pace;
  /** What has been taken on; shared by two bots that serve the same app. */
  readonly claims?: Claims;
}

/** The bot in Slack. */
export interface Bot {
  /**
   * Resolves when requests are taken in, however long Slack cannot be reached until then.
   *
   * @throws when waiting would not help: the port is taken, or Slack refuses a token
   */
  start(): Promise<void>;
  /**
   * Takes nothing in any more and finishes what is under way.
   *
   * @param ms how long that may take
   * @returns false when something was still under way then
   */
  stop(ms?: number): Promise<boolean>;
}

const SLACK_API = 'https://slack.com/api/';
const DRAIN_LIMIT = 10_000;

/**
 * The bot, ready to start.
 *
 * @example
 * const bot = createApp({ connection, settings, served, log, now: Date.now });
 * await bot.start();
 */
export function createApp(options: AppOptions): Bot {
  const { connection, log, now, report = () => undefined, pace = PACE } = options;
  const { door: where, botToken, apiUrl = SLACK_API } = connection;
  const fetch = createSlackFetch({ apiUrl, pace, report, now });
  const clientOptions = { ...CLIENT_OPTIONS, slackApiUrl: apiUrl, fetch, logger: boltLogger(log) };
  let intake: Intake | undefined;
  const intakeFor = (app: App): Intake => {
    intake = createIntake(app, log);
    return intake;
  };
  const door = createDoor(where, { apiUrl, fetch, log, report, intakeFor });
  const identity: { botId?: string; botUserId?: string } = {};
  const app = new App({
    receiver: door.receiver,
    logger: boltLogger(log),
    clientOptions,
    convoStore: false,
    // Not Bolt's own: that asks Slack once, at the start, and remembers a failure for good.
    authorize: async () => ({ botToken, ...identity }),
  });
  register(app, options);
  const stopping = new AbortController();
  const identify = async (): Promise<void> => {
    const me = await new webApi.WebClient(botToken, clientOptions).auth.test();
    Object.assign(identity, { botId: me.bot_id, botUserId: me.user_id });
  };
  return {
    start: async () => {
      if (where.kind === 'http') await door.open();
      await untilDone(identify, {
        what: 'asking Slack who we are',
        log,
        signal: stopping.signal,
        isFinal: ({ ending }) => ending === 'credentials',
      });
      if (stopping.signal.aborted) return;
      intake?.open();
      if (where.kind === 'socket') await door.open();
    },
    stop: async (ms = DRAIN_LIMIT) => {
      stopping.abort();
      intake?.close();
      const [isIdle] = await Promise.all([intake?.idle(ms), door.close().catch(() => undefined)]);
      return isIdle ?? true;
    },
  };
}
