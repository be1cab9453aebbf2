// What stands before the HTTP receiver: nothing goes on that is not whole, signed by Slack, and a request of its kinds.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { HTTPModuleFunctions } from '@slack/bolt';
import { Refused } from './refusal.ts';
import { checkSignature } from './signature.ts';

/** A request of Slack's is a few thousand bytes. */
const MAX_BODY_BYTES = 1024 * 1024;
const CONTENT_TYPES = ['application/json', 'application/x-www-form-urlencoded'];

export interface GateOptions {
  readonly path: string;
  readonly signingSecret: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told why a request was turned away. */
  readonly onRefused: (refused: Refused) => void;
}

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** `inner`, for requests that may go on. The others get a status and no word, and nobody works for them. */
export function gateBefore(inner: Listener, options: GateOptions): Listener {
  return (request, response) => {
    takeIn(request, options).then(
      () => inner(request, response),
      (error: unknown) => turnAway(error, request, response, options),
    );
  };
}

/** Reads and checks the request. Its body is left where Bolt looks for one that has been read. */
async function takeIn(request: IncomingMessage, { path, signingSecret, now }: GateOptions): Promise<void> {
  checkHead(request, path);
  const sent = await readBody(request);
  const isTest = isConnectionTest(request, sent);
  if (!isTest) checkSignature(request.headers, sent, signingSecret, now());
  checkSyntax(Object.assign(request, { rawBody: isTest ? CONNECTION_TEST : sent }));
}

/** What can be told before the body is there. */
function checkHead({ url = '', method, headers }: IncomingMessage, path: string): void {
  if (url.split('?', 1)[0] !== path) throw new Refused('wrong address');
  if (method !== 'POST') throw new Refused('wrong method');
  const [type = ''] = (headers['content-type'] ?? '').split(';', 1);
  const mediaType = type.trim().toLowerCase();
  if (!CONTENT_TYPES.includes(mediaType)) throw new Refused('wrong content type');
  // Bolt compares the whole header.
  headers['content-type'] = mediaType;
  // Slack compresses nothing; what is small here and large when unpacked is an attack.
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') throw new Refused('encoded body');
  if (Number(headers['content-length'] ?? 0) > MAX_BODY_BYTES) throw new Refused('too large');
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    // The connection is left open: the sender is still to hear why.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      size += chunk.length;
      if (size > MAX_BODY_BYTES) throw new Refused('too large');
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('cut off');
  }
  return Buffer.concat(chunks);
}

/**
 * Slack tries the connection without signing: https://docs.slack.dev/interactivity/implementing-slash-commands. Nothing
 * else of such a request goes on.
 */
const CONNECTION_TEST = Buffer.from('ssl_check=1');

const isConnectionTest = ({ headers }: IncomingMessage, body: Buffer): boolean =>
  headers['content-type'] !== CONTENT_TYPES[0] &&
  new URLSearchParams(body.toString()).get('ssl_check') === '1';

/** What Bolt cannot parse it tells the log in the words of the request: it must not come to that. */
function checkSyntax(request: IncomingMessage & { readonly rawBody: Buffer }): void {
  let body: unknown;
  try {
    body = HTTPModuleFunctions.parseHTTPRequestBody(request);
  } catch {
    throw new Refused('malformed');
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new Refused('malformed');
}

function turnAway(
  error: unknown,
  request: IncomingMessage,
  response: ServerResponse,
  { onRefused }: GateOptions,
): void {
  const refused = error instanceof Refused ? error : new Refused('malformed');
  onRefused(refused);
  if (response.headersSent || response.destroyed) return;
  response.writeHead(refused.status, refused.status === 405 ? { allow: 'POST' } : {}).end();
  // What is still to come is read and thrown away, for as long as the server waits for it.
  request.resume();
}
