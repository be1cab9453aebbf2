// What every listener is given. Channel, thread and user never go further in than this.
import type { Ask } from '../answer/ask.ts';
import type { Dossier } from '../record/record.ts';
import type { Guard } from './guard.ts';

/** The record that is being served, and the answers from it. Replaced as a whole when the record changes. */
export interface Served {
  readonly ask: Ask;
  readonly dossier: Dossier;
}

export interface Tools {
  /** What is served now. Read once for each request. */
  readonly served: () => Served;
  readonly guard: Guard;
}
