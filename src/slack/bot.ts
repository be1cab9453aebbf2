// The bot in Slack: a door, an intake behind it, the app behind that, and how they start and stop.
import { webApi } from '@slack/bolt';
import type { Log } from '../log.ts';
import { admissionBefore } from './admission/admission.ts';
import { createApp, type Identity } from './app.ts';
import { untilDone } from './door/back-off.ts';
import { createIntake, type Intake, type Processor } from './door/intake.ts';
import { createSeen, type Seen } from './door/once.ts';
import { createDoor, type Door, type OpenableDoor } from './door/receiver.ts';
import { clientOptions } from './sending/client-options.ts';
import { explainCode, type Failure } from './sending/failures.ts';
import { PACE, type Pace } from './sending/pace.ts';
import { within } from './sending/wait.ts';
import type { Report } from './signs.ts';
import type { Served, Settings } from './tools.ts';

/** How the bot reaches Slack and is reached. */
export interface Connection {
  readonly door: Door;
  readonly botToken: string;
  /** Base address of the Web API, if not Slack's own. */
  readonly apiUrl: string | undefined;
}

export interface BotOptions {
  readonly connection: Connection;
  readonly settings: Settings;
  readonly served: () => Served;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly report?: Report;
  readonly pace?: Pace;
  /** What has been taken on: shared by two bots that serve one app. */
  readonly seen?: Seen;
}

export interface Bot {
  /**
   * Resolves when requests are taken in, however long Slack cannot be reached until then, or when it is stopped.
   *
   * @throws when waiting would not help: the port is taken, or Slack refuses a token
   */
  start(): Promise<void>;
  /**
   * Takes nothing in any more, and finishes what is under way.
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
 * const bot = createBot({ connection, settings, served, log, now: Date.now });
 * await bot.start();
 */
export function createBot(options: BotOptions): Bot {
  const { connection, log, now, report = () => undefined, pace = PACE } = options;
  const { apiUrl = SLACK_API } = connection;
  let isRetired = false;
  const client = clientOptions({ apiUrl, pace, report, now, isRetired: () => isRetired });
  const intake = createIntake(log, now);
  let identity: Identity = { botToken: connection.botToken };
  const before = (app: Processor): Processor =>
    admissionBefore(intake.before(app), { installation: () => identity, apiUrl });
  const door = createDoor(connection.door, { clientOptions: client, log, report, before });
  const seen = options.seen ?? createSeen(now);
  const { receiver } = door;
  const onRetired = (code: string): void => {
    isRetired = true;
    report({ kind: 'credentials', code });
    log.fatal({ code, remedy: explainCode(code).remedy }, 'the app is no longer installed');
  };
  createApp({
    ...options,
    receiver,
    clientOptions: client,
    identity: () => identity,
    seen,
    report,
    onRetired,
  });
  const introduce = async (signal: AbortSignal): Promise<boolean> => {
    const known = await whoWeAre(identity, client, log, signal);
    identity = known ?? identity;
    return known !== undefined;
  };
  return startAndStop({ door, intake, log, introduce });
}

interface Works {
  readonly door: OpenableDoor;
  readonly intake: Intake;
  readonly log: Log;
  /** Learns from Slack who the bot is; false when that is no longer wanted. */
  readonly introduce: (signal: AbortSignal) => Promise<boolean>;
}

/** Nothing is taken in before Slack has said who we are, and nothing after the bot is told to stop. */
function startAndStop({ door, intake, log, introduce }: Works): Bot {
  const stopping = new AbortController();
  return {
    start: async () => {
      await door.prepare();
      if (!(await introduce(stopping.signal))) return;
      intake.open();
      await door.open();
    },
    stop: async (ms = DRAIN_LIMIT) => {
      stopping.abort();
      intake.close();
      const closing = door
        .close()
        .catch((error: unknown) => log.warn({ err: error }, 'the door did not close'));
      const [isIdle] = await Promise.all([intake.idle(ms), within(closing, ms)]);
      return isIdle;
    },
  };
}

/** Undefined when that is no longer wanted. */
function whoWeAre(
  { botToken }: Identity,
  options: webApi.WebClientOptions,
  log: Log,
  signal: AbortSignal,
): Promise<Identity | undefined> {
  const client = new webApi.WebClient(botToken, options);
  const ask = async (): Promise<Identity> => {
    const { bot_id: botId, user_id: botUserId, app_id: appId, team_id, ...rest } = await client.auth.test();
    const teamId = rest.is_enterprise_install ? undefined : team_id;
    const ours = { ...(appId && { appId }), ...(teamId && { teamId }) };
    return { botToken, ...ours, ...(botId && { botId }), ...(botUserId && { botUserId }) };
  };
  return untilDone(ask, { what: 'asking Slack who we are', log, signal, isFinal: isRefused });
}

const isRefused = ({ ending }: Failure): boolean => ending === 'credentials';
