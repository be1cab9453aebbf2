// Socket Mode, Slack's side: https://docs.slack.dev/apis/events-api/using-socket-mode
// What the client expects is read off @slack/socket-mode dist/src/SocketModeClient.js and SlackWebSocket.js.
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Changes } from '../changes.ts';
import type { Ids } from '../ids.ts';
import type { Settings } from '../options.ts';
import { acknowledge, envelope, farewell, hello, post, type Waiting } from './envelopes.ts';
import type { Transport } from './outcome.ts';

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
