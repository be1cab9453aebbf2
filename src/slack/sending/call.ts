// What a request to Slack is about, read off its address and body.
import { SendingError } from './sending-error.ts';

export interface Call {
  /** As in the Web API, or `response_url`. */
  readonly method: string;
  /** The channel whose order and pace it keeps; undefined where none is kept. */
  readonly lane: string | undefined;
  /** True when doing it twice is as good as doing it once. */
  readonly isRepeatable: boolean;
  /** True when it has to arrive before a trigger expires. */
  readonly isUrgent: boolean;
}

const HOOKS = /^https:\/\/hooks\.slack(?:-gov)?\.com\//;

/**
 * @param address where the request goes
 * @param body as the Web API's client encodes it
 * @param apiUrl base address of the Web API
 * @throws SendingError `foreign_address` for a `response_url` that Slack cannot have given out
 */
export function readCall(address: string, body: unknown, apiUrl: string): Call {
  const method = methodAt(address, apiUrl);
  const channel = method === 'chat.postMessage' && new URLSearchParams(String(body)).get('channel');
  return {
    method,
    lane: channel || undefined,
    isRepeatable: !/^(?:chat\.post|response_url$|views\.(?:open|push)$)/.test(method),
    isUrgent: /^views\.(?:open|push)$/.test(method),
  };
}

function methodAt(address: string, apiUrl: string): string {
  if (address.startsWith(apiUrl)) return address.slice(apiUrl.length).replace(/\?.*$/s, '');
  if (!isSlackAddress(address, apiUrl)) throw new SendingError('foreign_address', 'response_url');
  return 'response_url';
}

/** True for an address that Slack gives out for answers, or the server that stands in for it. */
export function isSlackAddress(address: string, apiUrl: string): boolean {
  const url = parsed(address);
  if (url === undefined || url.username !== '' || url.password !== '') return false;
  return HOOKS.test(url.href) || url.origin === parsed(apiUrl)?.origin;
}

function parsed(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
