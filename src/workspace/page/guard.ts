// Who may look at the page: nobody but the page itself, opened on this machine.
import type { IncomingMessage } from 'node:http';

// Nothing from outside, no frames, no inline script. React sets styles by the object model, which this allows.
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/**
 * Why a request is refused, if it is. The Host header keeps out names that were made to point at this machine (DNS
 * rebinding), Origin and Sec-Fetch-Site keep out other pages: https://developer.mozilla.org/docs/Web/HTTP/Headers/Origin
 */
export function refusalFor(request: IncomingMessage, port: string): string | undefined {
  const { host, origin } = request.headers;
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (host === undefined || !hosts.includes(host)) return 'unknown host';
  if (origin !== undefined && origin !== `http://${host}`) return 'another origin';
  const site = request.headers['sec-fetch-site'];
  const isNavigation = request.headers['sec-fetch-mode'] === 'navigate' && request.method === 'GET';
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isNavigation) return 'another site';
  return undefined;
}
