// Why a request is turned away at the door, and the HTTP status that says so.

/** https://docs.slack.dev/apis/events-api/#error-handling: Slack takes any of these for a failure. */
export const REFUSALS = {
  'wrong address': 404,
  'wrong method': 405,
  'cut off': 408,
  'too large': 413,
  'wrong content type': 415,
  'encoded body': 415,
  'no timestamp': 401,
  'timestamp too far off': 401,
  'no signature': 401,
  'wrong signature': 401,
  malformed: 400,
  'unexpected shape': 400,
  'another team': 403,
  'another app': 403,
  'forged response_url': 403,
} as const;

export type Refusal = keyof typeof REFUSALS;

/** Thrown where a request is not taken. Carries nothing of the request besides the name of the field that was wrong. */
export class Refused extends Error {
  readonly refusal: Refusal;
  readonly field: string | undefined;

  constructor(refusal: Refusal, field?: string) {
    super(refusal);
    this.name = 'Refused';
    this.refusal = refusal;
    this.field = field;
  }

  get status(): number {
    return REFUSALS[this.refusal];
  }
}
