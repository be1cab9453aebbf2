// Whether a call is made again, and when.
import type { Call } from './call.ts';
import { SendingError } from './sending-error.ts';

/** What came of one attempt. */
export type Attempted = { readonly response: Response } | { readonly error: SendingError };

const RETRIES = 2;

/**
 * Milliseconds until the call is made again, or undefined where what came of it stands.
 *
 * What may have been carried out already is never sent again: two answers are worse than a note that one is
 * unconfirmed. A 5xx comes from in front of Slack's methods, which themselves answer with 200 or 429:
 * https://docs.slack.dev/apis/web-api/#responses
 *
 * @param retries made so far
 * @param retryDelay milliseconds before the first retry
 */
export function nextWait(
  attempted: Attempted,
  call: Call,
  retries: number,
  retryDelay: number,
): number | undefined {
  const delay = retries < RETRIES ? retryDelay * 3 ** retries : undefined;
  if ('error' in attempted) {
    const isSafe = attempted.error.code === 'unreachable' || call.isRepeatable;
    return isSafe ? delay : undefined;
  }
  const { status, headers } = attempted.response;
  if (status === 429) return Math.max(Number(headers.get('retry-after')) || 1, 1) * 1000;
  return status >= 500 ? delay : undefined;
}

/** Codes of Node's and undici's that say that no connection was made. */
const NOT_CONNECTED =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;

/** An error of a request, as what it means for the call. */
export function readRequestError(error: unknown, method: string): SendingError {
  const code = String((error as { readonly code?: unknown } | undefined)?.code ?? '');
  return new SendingError(NOT_CONNECTED.test(code) ? 'unreachable' : 'unconfirmed', method, { cause: error });
}
