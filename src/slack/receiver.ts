// How requests come in: a WebSocket that the bot opens, or signed HTTP that Slack sends.

import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  type App,
  HTTPModuleFunctions,
  HTTPReceiver,
  type Receiver,
  SocketModeReceiver,
  type webApi,
} from '@slack/bolt';
import type { Log } from '../log.ts';
import { boltLogger } from './bolt-logger.ts';
import { type Intake, NotTaking } from './intake.ts';
import { createLink } from './link.ts';
import type { Report } from './signs.ts';

export type Door =
  | { readonly kind: 'socket'; readonly appToken: string }
  | {
      readonly kind: 'http';
      readonly signingSecret: string;
      readonly host: string;
      readonly port: number;
      readonly now: () => number;
    };

/** A door that stands: requests come in through it and go to the intake. */
export interface OpenableDoor {
  readonly receiver: Receiver;
  /** Takes what it needs on this machine. @throws when it is taken already */
  prepare(): Promise<void>;
  /** Resolves when requests can come in. @throws when Slack refuses the app's token */
  open(): Promise<void>;
  close(): Promise<void>;
}

export interface DoorOptions {
  readonly clientOptions: webApi.WebClientOptions;
  readonly log: Log;
  readonly report: Report;
  readonly intake: Intake;
}

export function createDoor(door: Door, options: DoorOptions): OpenableDoor {
  return door.kind === 'socket' ? socketDoor(door, options) : httpDoor(door, options);
}

type SocketDoor = Extract<Door, { readonly kind: 'socket' }>;
type HttpDoor = Extract<Door, { readonly kind: 'http' }>;

function socketDoor({ appToken }: SocketDoor, options: DoorOptions): OpenableDoor {
  const { clientOptions, log, report } = options;
  const receiver = new SocketModeReceiver({
    appToken,
    logger: boltLogger(log),
    autoReconnectEnabled: false,
    installerOptions: { clientOptions },
  });
  const link = createLink(receiver.client, log, report);
  return {
    receiver: behind(receiver, options),
    prepare: async () => undefined,
    open: link.start,
    close: link.stop,
  };
}

/** A request of Slack's is a few thousand bytes and comes at once. */
const MAX_BODY_BYTES = 1024 * 1024;
const SERVER_LIMITS = { headersTimeout: 5000, requestTimeout: 10_000 } as const;

function httpDoor({ signingSecret, host, port, now }: HttpDoor, options: DoorOptions): OpenableDoor {
  const receiver = new HTTPReceiver({
    signingSecret,
    logger: boltLogger(options.log),
    endpoints: '/slack/events',
    bodyLimit: MAX_BODY_BYTES,
    processEventErrorHandler: async (failed) => {
      if (!(failed.error instanceof NotTaking))
        return HTTPModuleFunctions.defaultProcessEventErrorHandler(failed);
      failed.response.writeHead(503).end();
      return true;
    },
  });
  const inner = receiver.requestListener;
  receiver.requestListener = (request: IncomingMessage, response: ServerResponse) => {
    if (isInTime(request.headers['x-slack-request-timestamp'], now())) return inner(request, response);
    response.writeHead(401).end();
  };
  return {
    receiver: behind(receiver, options),
    prepare: async () => void (await receiver.start({ port, host }, SERVER_LIMITS)),
    open: async () => options.report({ kind: 'connection', isUp: true }),
    close: () => receiver.stop(),
  };
}

/** The receiver with the intake between it and the app. */
function behind(receiver: Receiver, { intake }: DoorOptions): Receiver {
  return {
    init: (app) => receiver.init(intake.before(app) as App),
    start: (...args) => receiver.start(...args),
    stop: (...args) => receiver.stop(...args),
  };
}

/** https://docs.slack.dev/authentication/verifying-requests-from-slack: five minutes, and Bolt looks only back. */
const MAX_SKEW_SECONDS = 300;

/** False for a stamp that is more than five minutes off in either direction, or is no number. */
export function isInTime(stamp: string | string[] | undefined, nowMilliseconds: number): boolean {
  if (stamp === undefined) return true; // Bolt refuses a request without one, and with the reason in its log
  return Math.abs(nowMilliseconds / 1000 - Number(stamp)) <= MAX_SKEW_SECONDS;
}
