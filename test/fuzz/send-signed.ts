// One request as Slack would sign and send it, over a connection of its own.
import { createHmac } from 'node:crypto';
import { request as open } from 'node:http';
import type { Payload } from './mangle.ts';
import type { Request } from './payloads.ts';

/** An HTTP status, or why there was none, such as ECONNRESET. */
export type Status = number | string;

const LONGEST_WAIT = 60_000;

/**
 * Never rejects: a request without an answer is a finding too. A connection that is kept may be closed by the server
 * just as the next request goes out, which says nothing about either, so none is.
 */
export function sendSigned(url: string, secret: string, { form, body }: Request): Promise<Status> {
  const text =
    form === 'json' ? JSON.stringify(body) : fieldsOf(form === 'payload' ? { payload: body } : body);
  const stamp = String(Math.floor(Date.now() / 1000));
  const hash = createHmac('sha256', secret).update(`v0:${stamp}:${text}`).digest('hex');
  const headers = {
    'content-type': form === 'json' ? 'application/json' : 'application/x-www-form-urlencoded',
    'content-length': Buffer.byteLength(text),
    ...{ 'x-slack-request-timestamp': stamp, 'x-slack-signature': `v0=${hash}` },
  };
  return new Promise((resolve) => {
    const outgoing = open(url, { method: 'POST', headers, agent: false, timeout: LONGEST_WAIT });
    outgoing.on('timeout', () => outgoing.destroy(new Error('no answer within a minute')));
    outgoing.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    outgoing.on('response', (response) => {
      response.resume().on('close', () => resolve(response.statusCode ?? 'no status'));
    });
    outgoing.end(text);
  });
}

/** A list becomes a field that is there several times, as in any form. */
function fieldsOf(body: Payload): string {
  const pairs = Object.entries(body).flatMap(([name, value]) =>
    [value]
      .flat()
      .map((each): [string, string] => [name, typeof each === 'string' ? each : JSON.stringify(each ?? '')]),
  );
  return new URLSearchParams(pairs).toString();
}
