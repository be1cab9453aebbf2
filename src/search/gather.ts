// Holds all sentences and labels of one fact against a question and gathers what they have in common.
import { PARTS, type Part } from './fields.ts';
import type { FactIndex } from './index-facts.ts';
import type { Meanings } from './meanings.ts';
import { createMet, type Met, meet, NOTHING } from './meet.ts';

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
  const [best, uses, grounded, bestSentence] = [memory(), memory(), memory(), memory()];
  const likenesses = new Float64Array(SENTENCES);
  const all = [best, uses, grounded, bestSentence, likenesses];
  const met = createMet(meanings.weights.length);
  const { firstOf, partOf } = index.units;
  return (position) => {
    for (const part of all) clear(part);
    const end = firstOf[position + 1] ?? 0;
    for (let unit = firstOf[position] ?? 0; unit < end; unit += 1) {
      const likeness = meet(meanings, total, index, unit, met);
      if (likeness === NOTHING) continue;
      const { weight, isAsk, whole } = PARTS[partOf[unit] as number] as Part;
      raise(best, met, weight);
      if (!isAsk) raise(grounded, met, weight);
      if (!whole) continue;
      add(uses, met);
      if (likeness > (likenesses[0] as number)) {
        clear(bestSentence);
        raise(bestSentence, met, 1);
      }
      enter(likenesses, likeness);
    }
    for (let at = 0; at < grounded.length; at += 1)
      grounded[at] = Math.max(grounded[at] as number, bestSentence[at] as number);
    return { best, uses, grounded, likenesses };
  };
}

/** `fill(0)` for the few entries of a question's concepts, where the call costs more than the work. */
function clear(parts: Float64Array): void {
  for (let at = 0; at < parts.length; at += 1) parts[at] = 0;
}

/** Lifts each part to what a unit meets of it, if that is more. */
function raise(parts: Float64Array, { qualities, concepts, count }: Met, weight: number): void {
  for (let at = 0; at < count; at += 1) {
    const concept = concepts[at] as number;
    const lifted = (qualities[concept] as number) * weight;
    if (lifted > (parts[concept] as number)) parts[concept] = lifted;
  }
}

function add(parts: Float64Array, { qualities, concepts, count }: Met): void {
  for (let at = 0; at < count; at += 1) {
    const concept = concepts[at] as number;
    parts[concept] = (parts[concept] as number) + (qualities[concept] as number);
  }
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
