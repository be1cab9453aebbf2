// How requests come in: a WebSocket that the bot opens, or signed HTTP that Slack sends.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { HTTPReceiver, type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { Log } from '../log.ts';
import { boltLogger } from './bolt-logger.ts';

export type Door =
  | { readonly kind: 'socket'; readonly appToken: string }
  | { readonly kind: 'http'; readonly signingSecret: string; readonly now: () => number };

/** https://docs.slack.dev/authentication/verifying-requests-from-slack: five minutes, and Bolt looks only back. */
const MAX_SKEW_SECONDS = 300;

/** @param apiUrl where Socket Mode asks for its connection, if not at Slack */
export function createReceiver(
  door: Door,
  apiUrl: string | undefined,
  log: Log,
): Receiver & { start: HTTPReceiver['start'] } {
  const logger = boltLogger(log);
  if (door.kind === 'socket') {
    const clientOptions = apiUrl === undefined ? {} : { slackApiUrl: apiUrl };
    return new SocketModeReceiver({
      appToken: door.appToken,
      logger,
      installerOptions: { clientOptions },
    }) as never;
  }
  const receiver = new HTTPReceiver({
    signingSecret: door.signingSecret,
    logger,
    endpoints: '/slack/events',
  });
  const inner = receiver.requestListener;
  receiver.requestListener = (request: IncomingMessage, response: ServerResponse) => {
    if (isInTime(request.headers['x-slack-request-timestamp'], door.now())) return inner(request, response);
    response.writeHead(401).end();
  };
  return receiver;
}

/** False for a stamp that is more than five minutes off in either direction, or is no number. */
export function isInTime(stamp: string | string[] | undefined, nowMilliseconds: number): boolean {
  if (stamp === undefined) return true; // Bolt refuses a request without one, and with the reason in its log
  return Math.abs(nowMilliseconds / 1000 - Number(stamp)) <= MAX_SKEW_SECONDS;
}
