// Gathers what one fact and a question have in common, from the sentences and labels that hold a word of it.
import { PARTS, type Part } from './fields.ts';
import type { FactIndex } from './index-facts.ts';
import { likenessOf, precisionOf } from './likeness.ts';
import type { Meanings } from './meanings.ts';
import { createSheet } from './sheet.ts';

/** What one fact and a question have in common; the arrays have one entry for each concept. */
export interface Gathered {
  /** How well the best of its parts meets the concept. */
  readonly best: Float64Array;
  /** How well its sentences meet the concept, all together. */
  readonly uses: Float64Array;
  /** As `best`, by its statement, quotations and labels alone: what it says, not what it is asked by. */
  readonly own: Float64Array;
  /** As `own`, together with the one sentence that meets the question best. */
  readonly grounded: Float64Array;
  /** How well its best sentences meet the question as a whole, best first. */
  readonly likenesses: Float64Array;
}

/** Sentences that count. */
const SENTENCES = 3;

/**
 * Makes the working memory for one question, used again for each fact. Only units that hold a term of the question are
 * looked at, found through the postings.
 *
 * @param total what the whole question says, in nats
 * @returns a function from the position of a fact to what is gathered; what it gave before is overwritten
 */
export function createGatherer(
  meanings: Meanings,
  total: number,
  index: FactIndex,
): (position: number) => Gathered {
  const says = meanings.weights;
  const width = says.length;
  const memory = (): Float64Array => new Float64Array(width);
  const [best, uses, own, grounded, bestSentence] = [memory(), memory(), memory(), memory(), memory()];
  const likenesses = new Float64Array(SENTENCES);
  const all = [best, uses, own, bestSentence, likenesses];
  const sheet = createSheet(meanings, index);
  const { units } = index;
  return (position) => {
    for (const part of all) clear(part);
    const { qualities, used, asksAlike, count } = sheet(position);
    const first = units.firstOf[position] as number;
    for (let unit = 0; unit < count; unit += 1) {
      if (used[unit] === 0) continue;
      const part = PARTS[units.partOf[first + unit] as number] as Part;
      const row = unit * width;
      let explained = 0;
      for (let concept = 0; concept < width; concept += 1) {
        const quality = qualities[row + concept] as number;
        if (quality === 0) continue;
        explained += quality * (says[concept] as number);
        raise(best, concept, quality * part.weight);
        if (!part.isAsk) raise(own, concept, quality * part.weight);
        if (part.whole) uses[concept] = (uses[concept] as number) + quality;
      }
      if (!part.whole) continue;
      const precision = precisionOf(used[unit] as number, units.masses[first + unit] as number);
      const likeness = likenessOf(part, explained / total, precision, asksAlike[unit] === 1);
      if (likeness > (likenesses[0] as number))
        for (let concept = 0; concept < width; concept += 1)
          bestSentence[concept] = qualities[row + concept] as number;
      enter(likenesses, likeness);
    }
    for (let concept = 0; concept < width; concept += 1)
      grounded[concept] = Math.max(own[concept] as number, bestSentence[concept] as number);
    return { best, uses, own, grounded, likenesses };
  };
}

/** `fill(0)` for the few entries of a question's concepts, where the call costs more than the work. */
function clear(parts: Float64Array): void {
  for (let at = 0; at < parts.length; at += 1) parts[at] = 0;
}

function raise(parts: Float64Array, at: number, to: number): void {
  if (to > (parts[at] as number)) parts[at] = to;
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
