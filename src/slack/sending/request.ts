// One request to Slack, answered whole within its time. Without what `fetch` does for browsers, which costs more than
// all the rest of a call: copies of the request, streams that are read by streams, and timers that nobody ends.
import { type Dispatcher, request } from 'undici';

/** Servers between us and Slack may turn away who has no name. */
const NAMED = { 'User-Agent': 'says-who' };

/** What is meant for Slack is not carried on to anybody else. */
const isRedirect = (status: number): boolean => status >= 300 && status < 400;

/**
 * Sends a text and reads what comes back.
 *
 * @param init as Bolt and the clients of the Web API give it: a text, and headers by their names
 * @param limit milliseconds, from the first byte sent to the last that comes
 * @throws when there is no whole answer by then, and at a redirect, which Slack never sends
 */
export async function requestWhole(address: string, init: RequestInit, limit: number): Promise<Response> {
  const { method = 'GET', body = null } = init;
  if (body !== null && typeof body !== 'string') throw new TypeError('Expected a text to send.');
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), limit);
  try {
    const answer = await request(address, {
      method: method as Dispatcher.HttpMethod,
      headers: { ...NAMED, ...(init.headers as Readonly<Record<string, string>>) },
      body,
      signal: late.signal,
    });
    const text = await answer.body.text();
    if (isRedirect(answer.statusCode)) throw new Error('Expected an answer, got a redirect.');
    // Some statuses go with no body at all, not with an empty one.
    return new Response(text || null, { status: answer.statusCode, headers: listed(answer.headers) });
  } finally {
    clearTimeout(timer);
  }
}

const listed = (headers: Readonly<Record<string, string | string[] | undefined>>): [string, string][] =>
  Object.entries(headers).flatMap(([name, values = []]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  );
