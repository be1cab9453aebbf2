// How a request goes to the app, over either transport, and what became of it.
import type { EnvelopeType } from '../exchanges.ts';
import type { Json } from '../json.ts';

export interface Parcel {
  readonly type: EnvelopeType;
  readonly payload: Json;
  readonly retry?: { readonly num: number; readonly reason: string };
}

/** What became of one attempt: an acknowledgement, or why there is none. */
export type Outcome =
  | { readonly ok: true; readonly ack: unknown; readonly status?: number }
  | { readonly ok: false; readonly failure: string; readonly status?: number; readonly noRetry?: boolean };

/** Carries one parcel to the app. */
export type Transport = (parcel: Parcel) => Promise<Outcome>;
