// What the terms of the index stand for in one question, so that a sentence of a fact is read once for all its concepts.
import type { Understood } from './understand.ts';

/** A concept of the question and how well a term stands for it. */
export interface Meaning {
  readonly concept: number;
  readonly quality: number;
}

export interface Meanings {
  /** Term number -> `SILENT`, `ASKING`, or the place of its list. */
  readonly slotOf: Uint16Array;
  readonly lists: readonly (readonly Meaning[])[];
  /** Concept -> how much it says, in nats. */
  readonly weights: Float64Array;
}

/** Terms that the question does not use, and those by which it asks. */
export const SILENT = 0;
export const ASKING = 1;

/**
 * Prepares the working memory for an index: the terms of each question are looked up in an array of all terms.
 *
 * @returns a function that turns a question round, from term to concepts; what it gave before is overwritten
 */
export function createMeanings(termCount: number): (question: Understood) => Meanings {
  const slotOf = new Uint16Array(termCount);
  let used: number[] = [];
  return ({ concepts, asking }) => {
    for (const term of used) slotOf[term] = SILENT;
    const lists: Meaning[][] = [[], []];
    for (const term of asking) slotOf[term] = ASKING;
    used = [...asking];
    for (const [concept, { terms }] of concepts.entries()) {
      for (const [term, quality] of terms) {
        const slot = slotOf[term] ?? SILENT;
        if (slot > ASKING) {
          lists[slot]?.push({ concept, quality });
          continue;
        }
        slotOf[term] = lists.length;
        lists.push([{ concept, quality }]);
        used.push(term);
      }
    }
    return { slotOf, lists, weights: Float64Array.from(concepts, ({ weight }) => weight) };
  };
}
