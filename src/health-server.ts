// Where the bot tells how it is, to supervisors and to Prometheus. Not for the open net: there is no door to knock at.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { HealthPlace } from './config.ts';
import type { Health } from './health.ts';
import { explainPort } from './port-fault.ts';

/** What is served: a content type and a text. */
export interface Exposition {
  readonly contentType: string;
  readonly text: () => Promise<string>;
}

export interface HealthServer {
  /** The port it listens on. */
  readonly port: number;
  readonly close: () => void;
}

/**
 * Serves `/healthz` (200 while the process runs), `/readyz` (200 when it can answer, else 503 with the reasons) and,
 * where there are metrics, `/metrics`.
 *
 * @throws ConfigError when the port is taken
 */
export async function serveHealth(
  { host, port }: HealthPlace,
  health: Health,
  metrics: Exposition | undefined,
): Promise<HealthServer> {
  const server = createServer((request, response) => {
    void answer(request, response, health, metrics);
  });
  server.unref();
  await listen(server, host, port);
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explainPort(error, 'HEALTH', host, port)));
    server.listen(port, host, () => resolve());
  });
}

async function answer(
  { method = '', url = '' }: IncomingMessage,
  response: ServerResponse,
  health: Health,
  metrics: Exposition | undefined,
): Promise<void> {
  const send = (status: number, contentType: string, text: string): void => {
    response.writeHead(status, { 'content-type': contentType, 'cache-control': 'no-store' });
    response.end(method === 'HEAD' ? '' : text);
  };
  const path = url.split('?', 1)[0];
  if (method !== 'GET' && method !== 'HEAD') return send(405, 'text/plain', 'GET or HEAD\n');
  if (path === '/healthz') return send(200, 'text/plain', 'alive\n');
  if (path === '/metrics' && metrics) return send(200, metrics.contentType, await metrics.text());
  if (path !== '/readyz') return send(404, 'text/plain', '/healthz or /readyz\n');
  const reasons = health.reasons();
  const isReady = reasons.length === 0;
  send(isReady ? 200 : 503, 'application/json', `${JSON.stringify({ ready: isReady, reasons })}\n`);
}
