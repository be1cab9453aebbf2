// Talking with the workspace.
import type { Json } from '../../json.ts';
import type { Look } from '../look.ts';

export interface Answer extends Json {
  readonly ok: boolean;
  readonly error?: string;
  /** The app did not acknowledge. */
  readonly trouble?: string;
}

export async function fetchLook(as: string): Promise<Look> {
  const response = await fetch(`/page/look?as=${encodeURIComponent(as)}`);
  return response.json();
}

let last: Promise<unknown> = Promise.resolve();
// What one types must be there before the form that holds it is sent.
const IN_ORDER = new Set(['type', 'choose', 'submit', 'close']);

/** Has a person do something. */
export function ask(as: string, name: string, args: Json): Promise<Answer> {
  const send = async (): Promise<Answer> => {
    const body = JSON.stringify({ ...args, as, do: name });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch('/page/do', { method: 'POST', headers, body });
    return response.json();
  };
  if (!IN_ORDER.has(name)) return send();
  const sent = last.then(send, send);
  last = sent;
  return sent;
}
