// The connection of Socket Mode: opened, and opened again whenever it is gone. Slack closes it every few hours.
// The client's own reconnecting waits five seconds at least, and a failure in it ends the process:
// node_modules/@slack/socket-mode/dist/src/SocketModeClient.js, delayReconnectAttempt.
import type { SocketModeReceiver } from '@slack/bolt';
import type { Log } from '../../log.ts';
import { within } from '../sending/wait.ts';
import type { Report } from '../signs.ts';
import { type Trying, untilDone } from './back-off.ts';

export type SocketClient = SocketModeReceiver['client'];

export interface Link {
  /** Resolves when connected. @throws what Slack said when it refuses the app's token */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Milliseconds until a connection has to have said hello. */
const HELLO_LIMIT = 15_000;
/** Milliseconds that the other side gets to close too. */
const FAREWELL_LIMIT = 1000;

/** @param client that does not reconnect by itself */
export function createLink(client: SocketClient, log: Log, report: Report): Link {
  surviveNonsense(client, log);
  const stopping = new AbortController();
  let isConnecting = false;
  const connect = async (options: Partial<Trying>): Promise<void> => {
    isConnecting = true;
    const trying = { what: 'connecting to Slack', log, signal: stopping.signal, ...options };
    await untilDone(() => open(client), trying).finally(() => {
      isConnecting = false;
    });
  };
  client.on('connected', () => report({ kind: 'connection', isUp: true }));
  client.on('disconnected', () => {
    report({ kind: 'connection', isUp: false });
    if (isConnecting || stopping.signal.aborted) return;
    log.debug('the connection to Slack is gone: connecting again');
    void connect({}).catch((error: unknown) => log.error({ err: error }, 'connecting to Slack was given up'));
  });
  return {
    start: () => connect({ isFinal: ({ ending }) => ending === 'credentials' }),
    stop: async () => {
      stopping.abort();
      await within(client.disconnect(), FAREWELL_LIMIT);
    },
  };
}

/** The client does not catch what an envelope without its insides makes it throw, and that would end the process. */
function surviveNonsense(client: SocketClient, log: Log): void {
  const takers = client.listeners('ws_message');
  client.removeAllListeners('ws_message');
  client.on('ws_message', (...message: unknown[]) => {
    for (const take of takers)
      Promise.resolve(take.apply(client, message)).catch((error: unknown) =>
        log.warn({ err: error }, 'an envelope was not understood'),
      );
  });
}

async function open(client: SocketClient): Promise<void> {
  const started = client.start();
  // Told of below, or by its time limit.
  started.catch(() => undefined);
  const isOpen = await within(
    started.then(() => true),
    HELLO_LIMIT,
  ).catch((error: unknown) => {
    throw error ?? new Error('the connection closed before it said hello');
  });
  if (isOpen) return;
  void client.disconnect();
  throw new Error(`the connection did not say hello within ${HELLO_LIMIT} ms`);
}
