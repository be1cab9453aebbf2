// What happens while the bot runs, told to whoever watches over it. Never words, never people.
import type { Refusal } from './admission/refusal.ts';
import type { Surface } from './guard.ts';

/** The outcome of a question that was not answered. */
export const FAILED = 'failed';

/** One thing that happened. */
export type Sign =
  | { readonly kind: 'question'; readonly surface: Surface; readonly outcome: string; readonly ms: number }
  /** Slack asked for patience; `method` as in the Web API, or `response_url`. */
  | { readonly kind: 'rate limit'; readonly method: string }
  /** A call is made again after a failure that left nothing behind. */
  | { readonly kind: 'retry'; readonly method: string }
  /** A channel has more messages waiting than may wait. */
  | { readonly kind: 'queue full' }
  /** A request that had been taken on before. */
  | { readonly kind: 'duplicate' }
  /** A request that was turned away. */
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** The connection through which requests come has come up or gone down. */
  | { readonly kind: 'connection'; readonly isUp: boolean }
  /** Slack refuses who we are, with this code. */
  | { readonly kind: 'credentials'; readonly code: string };

/** Told of each sign as it happens. Must not throw, and must not take its time. */
export type Report = (sign: Sign) => void;
