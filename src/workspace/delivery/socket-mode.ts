// Socket Mode, Slack's side: https://docs.slack.dev/apis/events-api/using-socket-mode
// What the client expects is read off @slack/socket-mode dist/src/SocketModeClient.js and SlackWebSocket.js.
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Changes } from '../changes.ts';
import type { Ids } from '../ids.ts';
import { asObject, asText } from '../json.ts';
import type { Settings } from '../options.ts';
import type { Outcome, Transport } from './outcome.ts';

// "Up to 10 connections": https://docs.slack.dev/apis/events-api/using-socket-mode#connections
const MOST_CONNECTIONS = 10;

export interface SocketMode {
  /** A `wss` address that works once, as apps.connections.open gives it. */
  issueUrl(): string;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  readonly send: Transport;
  connections(): number;
  /** Says goodbye to one connection as Slack does when it recycles its own machine. */
  disconnect(reason: string): void;
  /** Breaks every connection without a word. */
  drop(): void;
  close(): Promise<void>;
}

interface Waiting {
  readonly socket: WebSocket;
  readonly settle: (outcome: Outcome) => void;
}

export interface SocketModeParts {
  readonly settings: Settings;
  readonly ids: Ids;
  readonly changes: Changes;
  readonly appId: string;
  readonly origin: () => string;
}

export function createSocketMode(parts: SocketModeParts): SocketMode {
  const { settings, ids, changes } = parts;
  const server = new WebSocketServer({ noServer: true });
  const tickets = new Set<string>();
  const sockets: WebSocket[] = [];
  const waiting = new Map<string, Waiting>();
  let turn = 0;

  const leave = (socket: WebSocket): void => {
    sockets.splice(sockets.indexOf(socket), 1);
    for (const [id, { socket: its, settle }] of waiting) {
      if (its === socket) {
        waiting.delete(id);
        settle({ ok: false, failure: 'connection_failed' });
      }
    }
    changes.emit({ kind: 'connection', connections: sockets.length });
  };
  const welcome = (socket: WebSocket): void => {
    sockets.push(socket);
    socket.on('message', (data) => acknowledge(waiting, String(data)));
    socket.on('close', () => leave(socket));
    socket.on('error', () => socket.terminate());
    const pings = setInterval(() => socket.ping('Ping from the workspace'), settings.pingIntervalMs);
    socket.on('close', () => clearInterval(pings));
    socket.send(JSON.stringify(hello(parts.appId, sockets.length)));
    changes.emit({ kind: 'connection', connections: sockets.length });
  };
  return {
    issueUrl: () => {
      const ticket = ids.secret();
      tickets.add(ticket);
      return `${parts.origin().replace('http', 'ws')}/link?ticket=${ticket}&app_id=${parts.appId}`;
    },
    upgrade: (request, socket, head) => {
      const ticket = new URL(request.url ?? '/', parts.origin()).searchParams.get('ticket') ?? '';
      if (!tickets.delete(ticket) || sockets.length >= MOST_CONNECTIONS) {
        socket.end('HTTP/1.1 401 Unauthorized\r\nconnection: close\r\n\r\n');
        return;
      }
      server.handleUpgrade(request, socket, head, welcome);
    },
    send: (parcel) => {
      // "Each payload goes to one of the connections": they take turns.
      const socket = sockets[turn++ % Math.max(sockets.length, 1)];
      if (socket === undefined) return Promise.resolve({ ok: false, failure: 'no_connection' });
      return post(socket, waiting, settings.ackTimeoutMs, envelope(ids, parcel));
    },
    connections: () => sockets.length,
    disconnect: (reason) => {
      sockets[0]?.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'local' } }));
    },
    drop: () => {
      for (const socket of [...sockets]) socket.terminate();
    },
    close: () => farewell(server, sockets),
  };
}

// How long a client gets to answer a close frame before its socket is broken.
const FAREWELL_MS = 500;

/** Closes with the handshake that clients expect, and without it when they do not answer. */
async function farewell(server: WebSocketServer, sockets: readonly WebSocket[]): Promise<void> {
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

function hello(appId: string, connections: number): object {
  const debug_info = { host: 'local', build_number: 1, approximate_connection_time: 18_060 };
  return { type: 'hello', num_connections: connections, debug_info, connection_info: { app_id: appId } };
}

interface Envelope {
  readonly envelope_id: string;
}

function envelope(ids: Ids, { type, payload, retry }: Parameters<Transport>[0]): Envelope {
  const event = type === 'events_api';
  return {
    envelope_id: `${ids.secret(4)}-${ids.secret(2)}-${ids.secret(2)}-${ids.secret(2)}-${ids.secret(6)}`,
    ...{ type, payload, accepts_response_payload: !event },
    ...(event ? { retry_attempt: retry?.num ?? 0, retry_reason: retry?.reason ?? '' } : {}),
  };
}

function post(
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

function acknowledge(waiting: Map<string, Waiting>, data: string): void {
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
