import type { Json } from './json.ts';

/** Slack's no: `{ ok: false, error }`, with whatever Slack adds to that error. */
export class Refusal extends Error {
  readonly error: string;
  readonly details: Json;

  constructor(error: string, details: Json = {}) {
    super(error);
    this.error = error;
    this.details = details;
  }
}

/**
 * The no that names places in the request. Slack says each twice: bare in `errors` and with a level in
 * `response_metadata.messages`, as in https://github.com/soxtoby/SlackNet/issues/241
 */
export function refusalAt(error: string, faults: readonly string[]): Refusal {
  return new Refusal(error, {
    errors: [...faults],
    response_metadata: { messages: faults.map((fault) => `[ERROR] ${fault}`) },
  });
}
