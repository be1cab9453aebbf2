// Reading requests and writing answers, the same for every door of the server.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { asObject, type Json } from './json.ts';
import { LIMITS } from './limits.ts';

/** The whole body as text. Throws when it is larger than the workspace takes. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += (part as Buffer).length;
    if (size > LIMITS.requestBytes) throw new Error('request body too large');
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** Arguments of a call: JSON or form-encoded, with those of the address beneath. */
export function readArguments(body: string, contentType: string, query: URLSearchParams): Json {
  const inAddress = Object.fromEntries(query);
  if (body === '') return inAddress;
  if (contentType.startsWith('application/json')) return { ...inAddress, ...asObject(JSON.parse(body)) };
  return { ...inAddress, ...Object.fromEntries(new URLSearchParams(body)) };
}

export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}

export function sendText(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(body);
}
