// A question turned round, from terms to concepts, so that a fact's postings are looked up once for all its concepts.
import type { Understood } from './understand.ts';

/** A concept of the question and how well a term stands for it. */
export interface Meaning {
  readonly concept: number;
  readonly quality: number;
}

export interface Meanings {
  /** Term number -> the concepts that it stands for. */
  readonly conceptsOf: ReadonlyMap<number, readonly Meaning[]>;
  /** Terms by which the question asks. */
  readonly asking: ReadonlySet<number>;
  /** Concept -> how much it says, in nats. */
  readonly weights: Float64Array;
}

export function meaningsOf({ concepts, asking }: Understood): Meanings {
  const conceptsOf = new Map<number, Meaning[]>();
  for (const [concept, { terms }] of concepts.entries()) {
    for (const [term, quality] of terms) {
      const meanings = conceptsOf.get(term);
      if (meanings) meanings.push({ concept, quality });
      else conceptsOf.set(term, [{ concept, quality }]);
    }
  }
  return { conceptsOf, asking, weights: Float64Array.from(concepts, ({ weight }) => weight) };
}
