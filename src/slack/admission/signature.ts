// Whether Slack itself sent a request, and sent it now.
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { Refused } from './refusal.ts';

/** https://docs.slack.dev/authentication/verifying-requests-from-slack: five minutes, and Bolt looks only back. */
const MAX_SKEW_SECONDS = 300;

/**
 * Holds the signature of a request against its body, byte by byte.
 *
 * @param now milliseconds since 1970
 * @throws Refused
 */
export function checkSignature(
  headers: IncomingHttpHeaders,
  body: Buffer,
  secret: string,
  now: number,
): void {
  const stamp = headers['x-slack-request-timestamp'];
  const signature = headers['x-slack-signature'];
  if (typeof stamp !== 'string') throw new Refused('no timestamp');
  if (!isInTime(stamp, now)) throw new Refused('timestamp too far off');
  if (typeof signature !== 'string') throw new Refused('no signature');
  const expected = `v0=${createHmac('sha256', secret).update(`v0:${stamp}:`).update(body).digest('hex')}`;
  if (!isSame(signature, expected)) throw new Refused('wrong signature');
}

/** False for a stamp that is more than five minutes off in either direction, or is no number. */
export function isInTime(stamp: string, now: number): boolean {
  return /^\d+$/.test(stamp) && Math.abs(now / 1000 - Number(stamp)) <= MAX_SKEW_SECONDS;
}

/** Takes as long for a good guess as for a bad one. */
function isSame(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
