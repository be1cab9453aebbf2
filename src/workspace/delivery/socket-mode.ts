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
  const server = new WebSocketServer({ noServer: true });
  const hub: Hub = { ...parts, server, tickets: new Set(), sockets: [], waiting: new Map() };
  const { ids, settings, appId, origin } = parts;
  let turn = 0;
  return {
    issueUrl: () => {
      const ticket = ids.secret();
      hub.tickets.add(ticket);
      return `${origin().replace('http', 'ws')}/link?ticket=${ticket}&app_id=${appId}`;
    },
    upgrade: (request, socket, head) => admit(hub, request, socket, head),
    send: (parcel) => {
      // "Each payload goes to one of the connections": they take turns.
      const socket = hub.sockets[turn++ % Math.max(hub.sockets.length, 1)];
      if (socket === undefined) return Promise.resolve({ ok: false, failure: 'no_connection' });
      return post(socket, hub.waiting, settings.ackTimeoutMs, envelope(ids, parcel));
    },
    connections: () => hub.sockets.length,
    disconnect: (reason) => {
      hub.sockets[0]?.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'local' } }));
    },
    drop: () => {
      for (const socket of [...hub.sockets]) socket.terminate();
    },
    close: () => farewell(server, hub.sockets),
  };
}

interface Hub extends SocketModeParts {
  readonly server: WebSocketServer;
  readonly tickets: Set<string>;
  readonly sockets: WebSocket[];
  readonly waiting: Map<string, Waiting>;
}

function admit(hub: Hub, request: IncomingMessage, socket: Duplex, head: Buffer): void {
  const ticket = new URL(request.url ?? '/', hub.origin()).searchParams.get('ticket') ?? '';
  if (!hub.tickets.delete(ticket) || hub.sockets.length >= MOST_CONNECTIONS) {
    socket.end('HTTP/1.1 401 Unauthorized\r\nconnection: close\r\n\r\n');
    return;
  }
  hub.server.handleUpgrade(request, socket, head, (opened) => welcome(hub, opened));
}

function welcome(hub: Hub, socket: WebSocket): void {
  hub.sockets.push(socket);
  const pings = setInterval(() => socket.ping('Ping from the workspace'), hub.settings.pingIntervalMs);
  socket.on('message', (data) => acknowledge(hub.waiting, String(data)));
  socket.on('error', () => socket.terminate());
  socket.on('close', () => {
    clearInterval(pings);
    leave(hub, socket);
  });
  socket.send(JSON.stringify(hello(hub.appId, hub.sockets.length)));
  hub.changes.emit({ kind: 'connection', connections: hub.sockets.length });
}

/** What was under way over a socket that is gone will not be acknowledged any more. */
function leave(hub: Hub, socket: WebSocket): void {
  hub.sockets.splice(hub.sockets.indexOf(socket), 1);
  for (const [id, waiting] of hub.waiting) {
    if (waiting.socket !== socket) continue;
    hub.waiting.delete(id);
    waiting.settle({ ok: false, failure: 'connection_failed' });
  }
  hub.changes.emit({ kind: 'connection', connections: hub.sockets.length });
}
