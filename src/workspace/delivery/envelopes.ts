// What goes over a socket: hello, envelopes and their acknowledgements, goodbye.
import type { WebSocket, WebSocketServer } from 'ws';
import type { Ids } from '../ids.ts';
import { asObject, asText } from '../json.ts';
import type { Outcome, Parcel } from './outcome.ts';

/** An envelope that has not been acknowledged yet. */
export interface Waiting {
  readonly socket: WebSocket;
  readonly settle: (outcome: Outcome) => void;
}

// How long a client gets to answer a close frame before its socket is broken.
const FAREWELL_MS = 500;

/** Closes with the handshake that clients expect, and without it when they do not answer. */
export async function farewell(server: WebSocketServer, sockets: readonly WebSocket[]): Promise<void> {
  const leaving = [...sockets];
  const gone = leaving.map((socket) => new Promise((resolve) => socket.once('close', resolve)));
  for (const socket of leaving) socket.close(1001);
  const timer = setTimeout(() => {
    for (const socket of leaving) socket.terminate();
  }, FAREWELL_MS);
  await Promise.all(gone);
  clearTimeout(timer);
  server.close();
}

export function hello(appId: string, connections: number): object {
  const debug_info = { host: 'local', build_number: 1, approximate_connection_time: 18_060 };
  return { type: 'hello', num_connections: connections, debug_info, connection_info: { app_id: appId } };
}

/** What a socket carries: https://docs.slack.dev/apis/events-api/using-socket-mode */
interface Envelope {
  readonly envelope_id: string;
  readonly type: Parcel['type'];
  readonly payload: Parcel['payload'];
  readonly accepts_response_payload: boolean;
  readonly retry_attempt?: number;
  readonly retry_reason?: string;
}

export function envelope(ids: Ids, { type, payload, retry }: Parcel): Envelope {
  const event = type === 'events_api';
  return {
    envelope_id: `${ids.secret(4)}-${ids.secret(2)}-${ids.secret(2)}-${ids.secret(2)}-${ids.secret(6)}`,
    type,
    payload,
    accepts_response_payload: !event,
    ...(event ? { retry_attempt: retry?.num ?? 0, retry_reason: retry?.reason ?? '' } : {}),
  };
}

export function post(
  socket: WebSocket,
  waiting: Map<string, Waiting>,
  timeoutMs: number,
  sent: Envelope,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      waiting.delete(sent.envelope_id);
      resolve({ ok: false, failure: 'timeout' });
    }, timeoutMs);
    const settle = (outcome: Outcome): void => {
      clearTimeout(timer);
      resolve(outcome);
    };
    waiting.set(sent.envelope_id, { socket, settle });
    socket.send(JSON.stringify(sent));
  });
}

export function acknowledge(waiting: Map<string, Waiting>, data: string): void {
  let message: unknown;
  try {
    message = JSON.parse(data);
  } catch {
    return;
  }
  const id = asText(asObject(message).envelope_id);
  const found = waiting.get(id);
  waiting.delete(id);
  found?.settle({ ok: true, ack: asObject(message).payload ?? {} });
}
