// How requests come in: a WebSocket that the bot opens, or signed HTTP that Slack sends.

import type { ServerOptions } from 'node:http';
import {
  type App,
  HTTPModuleFunctions,
  HTTPReceiver,
  type Receiver,
  SocketModeReceiver,
  type webApi,
} from '@slack/bolt';
import type { Log } from '../../log.ts';
import { gateBefore } from '../admission/http-gate.ts';
import { Refused } from '../admission/refusal.ts';
import { boltLogger } from '../bolt-logger.ts';
import type { Report } from '../signs.ts';
import { NotTaking, type Processor } from './intake.ts';
import { createLink } from './link.ts';

export type Door =
  | { readonly kind: 'socket'; readonly appToken: string }
  | {
      readonly kind: 'http';
      readonly signingSecret: string;
      readonly host: string;
      readonly port: number;
      readonly now: () => number;
      /** How long a request may take, where the usual is too long. */
      readonly limits?: Pick<
        ServerOptions,
        'headersTimeout' | 'requestTimeout' | 'connectionsCheckingInterval'
      >;
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
  /** What stands between the door and the app. */
  readonly before: (app: Processor) => Processor;
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
    processEventErrorHandler: async (failed) => {
      if (failed.error instanceof NotTaking) return false;
      if (!(failed.error instanceof Refused)) {
        options.log.error({ err: failed.error }, 'a request failed outside its listener');
        return false;
      }
      // Over a socket there is no status: it is acknowledged, so that it is not brought again.
      tellOfRefused(failed.error, options);
      return true;
    },
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

/** A request comes at once and whole; whoever takes longer is cut off. Looked at every second. */
const SERVER_LIMITS = { headersTimeout: 5000, requestTimeout: 10_000, connectionsCheckingInterval: 1000 };

const PATH = '/slack/events';

function httpDoor(door: HttpDoor, options: DoorOptions): OpenableDoor {
  const { signingSecret, host, port, now, limits = SERVER_LIMITS } = door;
  const onRefused = (refused: Refused): void => tellOfRefused(refused, options);
  const receiver = new HTTPReceiver({
    signingSecret,
    logger: boltLogger(options.log),
    endpoints: PATH,
    processEventErrorHandler: async (failed) => {
      const { error, response } = failed;
      if (response.headersSent) return false;
      if (error instanceof NotTaking) response.writeHead(503).end();
      else if (error instanceof Refused) {
        onRefused(error);
        response.writeHead(error.status, { 'x-slack-no-retry': '1' }).end();
      } else return HTTPModuleFunctions.defaultProcessEventErrorHandler(failed);
      return true;
    },
  });
  receiver.requestListener = gateBefore(receiver.requestListener, {
    path: PATH,
    signingSecret,
    now,
    onRefused,
  });
  return {
    receiver: behind(receiver, options),
    prepare: async () => void (await receiver.start({ port, host }, limits)),
    open: async () => options.report({ kind: 'connection', isUp: true }),
    close: () => receiver.stop(),
  };
}

function tellOfRefused({ refusal, field, status }: Refused, { log, report }: DoorOptions): void {
  log.warn({ refusal, status, ...(field === undefined ? {} : { field }) }, 'turned a request away');
  report({ kind: 'refused', refusal });
}

/** The receiver with intake and admission between it and the app. */
function behind(receiver: Receiver, { before }: DoorOptions): Receiver {
  return {
    init: (app) => receiver.init(before(app) as App),
    start: (...args) => receiver.start(...args),
    stop: (...args) => receiver.stop(...args),
  };
}
