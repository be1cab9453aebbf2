// Carries out the trouble that was asked for.
import type { ServerResponse } from 'node:http';
import { finishCall } from './calls.ts';
import type { Core } from './core.ts';
import type { Call } from './exchanges.ts';
import { sendJson, sendText } from './request.ts';

/** True when the call has met with trouble and there is nothing left to answer. */
export function suffersFault(core: Core, method: string, call: Call, response: ServerResponse): boolean {
  const trouble = core.faults.takeFor(method);
  if (trouble === undefined) return false;
  if (trouble.kind === 'hang') {
    finishCall(core, call, 0, { trouble: 'hang' });
  } else if (trouble.kind === 'drop') {
    finishCall(core, call, 0, { trouble: 'connection dropped' });
    response.destroy();
  } else if (trouble.kind === 'rate_limit') {
    // https://docs.slack.dev/apis/web-api/rate-limits
    const answer = { ok: false, error: 'ratelimited' };
    finishCall(core, call, 429, answer);
    sendJson(response, 429, answer, { 'retry-after': String(trouble.retryAfter) });
  } else if (trouble.kind === 'status') {
    finishCall(core, call, trouble.status, { trouble: `HTTP ${trouble.status}` });
    sendText(response, trouble.status, 'Something went wrong here, because it was asked to.');
  } else {
    const answer = { ok: false, error: trouble.error };
    finishCall(core, call, 200, answer);
    sendJson(response, 200, answer);
  }
  return true;
}
