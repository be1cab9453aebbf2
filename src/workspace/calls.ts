// Keeping the log of the app's calls.
import type { Core } from './core.ts';
import type { Call } from './exchanges.ts';
import { copyOf, type Json } from './json.ts';

export function startCall(core: Core, method: string): Call {
  const call: Call = { id: core.ids.next('Rq'), method, args: {}, at: core.settings.now() };
  core.log.addCall(call);
  return call;
}

export function finishCall(core: Core, call: Call, status: number, answer: Json): void {
  Object.assign(call, { status, answer: copyOf(answer), ms: core.settings.now() - call.at });
  core.log.touched('call', call.id);
}
