// Holds all sentences and labels of one fact against a question and gathers what they have in common.
import { PARTS } from './fields.ts';
import type { FactIndex } from './index-facts.ts';
import type { Meanings } from './meanings.ts';
import { clear, meet, NOTHING } from './meet.ts';

/** What one fact and a question have in common; the arrays have one entry for each concept. */
export interface Gathered {
  /** How well the best of its parts meets the concept. */
  readonly best: Float64Array;
  /** How well its sentences meet the concept, all together. */
  readonly uses: Float64Array;
  /** As `best`, by its statement, quotations, labels and the one sentence that meets the question best. */
  readonly grounded: Float64Array;
  /** How well its best sentences meet the question as a whole, best first. */
  readonly likenesses: Float64Array;
}

/** Sentences that count. */
const SENTENCES = 3;

/**
 * Makes the working memory for one question, used again for each fact.
 *
 * @param total what the whole question says, in nats
 * @returns a function from the position of a fact to what is gathered; what it gave before is overwritten
 */
export function createGatherer(
  meanings: Meanings,
  total: number,
  index: FactIndex,
): (position: number) => Gathered {
  const memory = (): Float64Array => new Float64Array(meanings.weights.length);
  const [best, uses, grounded, qualities, bestSentence] = [memory(), memory(), memory(), memory(), memory()];
  const likenesses = new Float64Array(SENTENCES);
  const all = [best, uses, grounded, bestSentence, likenesses];
  const { firstOf, partOf } = index.units;
  return (position) => {
    for (const part of all) clear(part);
    const end = firstOf[position + 1] ?? 0;
    for (let unit = firstOf[position] ?? 0; unit < end; unit += 1) {
      const likeness = meet(meanings, total, index, unit, qualities);
      const part = PARTS[partOf[unit] ?? 0];
      if (likeness === NOTHING || !part) continue;
      raise(best, qualities, part.weight);
      if (!part.isAsk) raise(grounded, qualities, part.weight);
      if (!part.whole) continue;
      add(uses, qualities);
      if (likeness > (likenesses[0] ?? 0)) bestSentence.set(qualities);
      enter(likenesses, likeness);
    }
    raise(grounded, bestSentence, 1);
    return { best, uses, grounded, likenesses };
  };
}

/** Lifts each part to what another array holds, if that is more. */
function raise(parts: Float64Array, by: Float64Array, weight: number): void {
  for (let at = 0; at < parts.length; at += 1) {
    const lifted = (by[at] ?? 0) * weight;
    if (lifted > (parts[at] ?? 0)) parts[at] = lifted;
  }
}

function add(parts: Float64Array, more: Float64Array): void {
  for (let at = 0; at < parts.length; at += 1) parts[at] = (parts[at] ?? 0) + (more[at] ?? 0);
}

/** Puts a number in its place among the largest, which are in order. */
function enter(largest: Float64Array, number: number): void {
  let moving = number;
  for (let at = 0; at < largest.length; at += 1) {
    const held = largest[at] ?? 0;
    if (moving <= held) continue;
    largest[at] = moving;
    moving = held;
  }
}
