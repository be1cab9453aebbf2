// How long things may take and how often they may happen, towards Slack. Milliseconds.

export interface Pace {
  /** One call, from its first byte to the last of its answer. */
  readonly callLimit: number;
  /** One call with its place in the queue and everything that is tried again. */
  readonly totalLimit: number;
  /** The same for what has to happen before a trigger expires. */
  readonly triggerLimit: number;
  /** Between two messages into one channel. */
  readonly spacing: number;
  /** Messages that may wait for one channel. */
  readonly waiting: number;
  /** Before the first retry; the second waits three times as long. */
  readonly retryDelay: number;
}

/**
 * A late answer is worse than an apology, so everything ends within half a minute.
 * One message a second and channel: https://docs.slack.dev/apis/web-api/rate-limits
 * Three seconds for a trigger: https://docs.slack.dev/interactivity/handling-user-interaction#modal_responses
 */
export const PACE: Pace = {
  callLimit: 10_000,
  totalLimit: 30_000,
  triggerLimit: 3000,
  spacing: 1000,
  waiting: 20,
  retryDelay: 500,
};
