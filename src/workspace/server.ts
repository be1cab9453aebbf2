// The one HTTP server: Web API, response_urls, Socket Mode.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { handleApiCall } from './api.ts';
import type { Core } from './core.ts';
import { sendText } from './request.ts';
import { handleResponseUrl } from './respond.ts';

/** Answers a request and says true, or leaves it to the next. */
export type Door = (request: IncomingMessage, response: ServerResponse) => boolean;

export interface LocalServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Listens on 127.0.0.1 and nowhere else. */
export async function startServer(core: Core, doors: readonly Door[]): Promise<LocalServer> {
  const server = createServer((request, response) => {
    answer(core, doors, request, response).catch((error: unknown) => {
      if (!response.headersSent) sendText(response, 500, String(error));
    });
  });
  server.on('upgrade', (request, socket, head) => core.sockets.upgrade(request, socket, head));
  const { port, orAnyPort } = core.settings;
  await listen(server, port).catch((error: NodeJS.ErrnoException) => {
    if (!orAnyPort || error.code !== 'EADDRINUSE') throw error;
    return listen(server, 0);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () => stop(server),
  };
}

async function answer(
  core: Core,
  doors: readonly Door[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', core.origin());
  const method = /^\/api\/([\w.]+)$/.exec(pathname)?.[1];
  if (method !== undefined) return handleApiCall(core, method, request, response);
  if (/^\/(commands|actions|app)\//.test(pathname))
    return handleResponseUrl(core, pathname, request, response);
  if (!doors.some((door) => door(request, response))) sendText(response, 404, 'Nothing here.');
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
