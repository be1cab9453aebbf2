// The whole fact base as the program sees it once every rule has been checked.
import type { z } from 'zod';
import type { factShape } from './fact-shape.ts';
import type { KINDS } from './kinds.ts';
import type { differenceShape, dossierShape, languageShape, partyShape, SIDES } from './shapes.ts';
import type { sourceShape } from './source-shape.ts';

export type Kind = (typeof KINDS)[number];
export type Side = (typeof SIDES)[number];

/** One attributed statement with its words. `topic` is the name of the file it stands in. */
export type Fact = z.infer<typeof factShape> & { readonly topic: string };
export type Quotation = Fact['quotations'][number];
export type Party = z.infer<typeof partyShape>;
export type Source = z.infer<typeof sourceShape>;
export type Difference = z.infer<typeof differenceShape>;
export type Dossier = z.infer<typeof dossierShape>;
export type Language = z.infer<typeof languageShape>;

/** Everything on record. Facts are in the order of their ids, so that file order never shows. */
export interface FactRecord {
  readonly dossier: Dossier;
  readonly facts: readonly Fact[];
  readonly factById: ReadonlyMap<string, Fact>;
  readonly parties: ReadonlyMap<string, Party>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly differences: readonly Difference[];
  readonly language: Language;
  /** First 12 hex digits of a SHA-256 over the record's content: same content, same version. */
  readonly version: string;
}
