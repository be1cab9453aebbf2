// What every listener is given. Channel, thread and user never go further in than this.
import type { Ask } from '../answer/ask.ts';
import type { Dossier } from '../record/record.ts';
import type { Guard } from './guard.ts';

/** The record that is being served, and the answers from it. Replaced as a whole when the record changes. */
export interface Served {
  readonly ask: Ask;
  readonly dossier: Dossier;
  readonly factCount: number;
  /** First 12 hex digits of a SHA-256 over the record. */
  readonly version: string;
  /** Faults of a newer edit that is therefore not served; 0 where the newest edit is. */
  readonly refusedFaults: number;
}

export interface Tools {
  /** What is served now. Read once for each request. */
  readonly served: () => Served;
  readonly guard: Guard;
}
