// Everything that leaves for Slack goes through here: calls of the Web API and answers to response_url alike.
import type { Report } from '../signs.ts';
import { type Call, readCall } from './call.ts';
import { createLanes } from './lanes.ts';
import { type Attempted, nextWait, readRequestError } from './next-wait.ts';
import type { Pace } from './pace.ts';
import { requestWhole } from './request.ts';
import { SendingError } from './sending-error.ts';
import { wait } from './wait.ts';

export interface SendingOptions {
  /** Base address of the Web API; ends in a slash. */
  readonly apiUrl: string;
  readonly pace: Pace;
  readonly report: Report;
  /** Milliseconds. */
  readonly now: () => number;
  /** True once the app is no longer installed. */
  readonly isRetired: () => boolean;
}

/**
 * A `fetch` that has a time limit, waits where Slack asks for it, tries again what left nothing behind, keeps the
 * pace of each channel, and goes nowhere but to Slack. Its last response or error is the caller's.
 *
 * @throws SendingError where there is no response
 */
export function createSlackFetch(options: SendingOptions): typeof fetch {
  const { apiUrl, pace, report, now, isRetired } = options;
  const lanes = createLanes({ ...pace, wait });
  return async (address, init = {}) => {
    const call = readCall(String(address), init.body, apiUrl);
    // The connection is the app's, not the workspace's.
    if (isRetired() && call.method !== 'apps.connections.open')
      throw new SendingError('uninstalled', call.method);
    const deadline = now() + (call.isUrgent ? pace.triggerLimit : pace.totalLimit);
    const send: Send = (limit) => requestWhole(String(address), init, limit);
    const work = () => persist(options, call, deadline, send);
    try {
      return await (call.lane === undefined ? work() : lanes.run(call.lane, work));
    } catch (error) {
      if (error instanceof SendingError && error.code === 'queue_full') report({ kind: 'queue full' });
      throw error;
    }
  };
}

/** @param limit milliseconds */
type Send = (limit: number) => Promise<Response>;

async function persist(
  { pace, report, now }: SendingOptions,
  call: Call,
  deadline: number,
  send: Send,
): Promise<Response> {
  if (now() >= deadline) throw new SendingError('too_late', call.method);
  for (let retries = 0; ; retries += 1) {
    const attempted = await attempt(send, call, Math.min(pace.callLimit, deadline - now()));
    if ('response' in attempted && attempted.response.status === 429)
      report({ kind: 'rate limit', method: call.method });
    const delay = nextWait(attempted, call, retries, pace.retryDelay);
    if (delay === undefined || now() + delay >= deadline) return result(attempted);
    report({ kind: 'retry', method: call.method });
    await wait(delay);
  }
}

async function attempt(send: Send, { method }: Call, limit: number): Promise<Attempted> {
  try {
    return { response: await send(Math.max(limit, 1)) };
  } catch (error) {
    return { error: readRequestError(error, method) };
  }
}

function result(attempted: Attempted): Response {
  if ('error' in attempted) throw attempted.error;
  return attempted.response;
}
