// Delivery as signed HTTP requests: https://docs.slack.dev/apis/events-api/using-http-request-urls
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import type { Settings } from '../options.ts';
import { readBody } from '../request.ts';
import { signed } from '../signature.ts';
import type { Outcome, Parcel, Transport } from './outcome.ts';

export interface HttpTransport {
  readonly send: Transport;
  close(): void;
}

export function createHttpTransport(settings: Settings, secret: string): HttpTransport {
  const open = new Set<ClientRequest>();
  const send: Transport = (parcel) =>
    new Promise((resolve) => {
      const { body, headers } = encode(parcel, secret, Math.floor(settings.now() / 1000));
      // One connection for each request, so that none outlives the workspace.
      const sent = request(settings.requestUrl ?? '', { method: 'POST', headers, agent: false });
      const settle = (outcome: Outcome) => {
        clearTimeout(timer);
        open.delete(sent);
        resolve(outcome);
      };
      const timer = setTimeout(() => {
        settle({ ok: false, failure: 'http_timeout' });
        sent.destroy();
      }, settings.ackTimeoutMs);
      open.add(sent);
      sent.on('response', (response) => void readAnswer(response).then(settle));
      sent.on('error', () => settle({ ok: false, failure: 'connection_failed' }));
      sent.end(body);
    });
  return {
    send,
    close: () => {
      for (const sent of open) sent.destroy();
    },
  };
}

function encode(
  parcel: Parcel,
  secret: string,
  seconds: number,
): { body: string; headers: Record<string, string> } {
  const form = parcel.type !== 'events_api';
  const body = form ? formOf(parcel) : JSON.stringify(parcel.payload);
  const retry = parcel.retry;
  const headers = {
    'content-type': form ? 'application/x-www-form-urlencoded' : 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
    ...signed(secret, body, seconds),
    ...(retry === undefined
      ? {}
      : { 'x-slack-retry-num': String(retry.num), 'x-slack-retry-reason': retry.reason }),
  };
  return { body, headers };
}

// Commands are plain form fields; interactions are one field, `payload`, that holds JSON.
// https://docs.slack.dev/interactivity/handling-user-interaction#payloads
function formOf({ type, payload }: Parcel): string {
  if (type === 'interactive') return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  const fields = Object.entries(payload).map(([name, value]) => [name, String(value)]);
  return new URLSearchParams(Object.fromEntries(fields)).toString();
}

async function readAnswer(response: IncomingMessage): Promise<Outcome> {
  const status = response.statusCode ?? 0;
  const text = await readBody(response).catch(() => '');
  const noRetry = response.headers['x-slack-no-retry'] === '1';
  if (status < 200 || status >= 300) return { ok: false, failure: 'http_error', status, noRetry };
  return { ok: true, status, ack: acknowledgement(text) };
}

function acknowledgement(text: string): unknown {
  if (text === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    return { text };
  }
}
