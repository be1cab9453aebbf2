// Lays one fact out against a question: what each of its units has of each concept, found through the postings.
import type { FactIndex } from './index-facts.ts';
import type { Meanings } from './meanings.ts';
import { placeOf } from './postings.ts';

/** Units are counted from the fact's first. */
export interface Sheet {
  readonly count: number;
  /** Row after row, one for each unit: how well it meets each concept. */
  readonly qualities: Float64Array;
  /** Unit -> how much it says of what the question says, in nats; 0 where it meets none of it. */
  readonly used: Float64Array;
  /** Unit -> 1 where it asks with a question word of the question. */
  readonly asksAlike: Uint8Array;
}

/**
 * Makes the working memory for one question.
 *
 * @returns a function from the position of a fact to its sheet; the one it gave before is overwritten
 */
export function createSheet(
  { conceptsOf, asking, weights: says }: Meanings,
  { units: { firstOf, mostOfAFact, holdings }, postings, weights }: FactIndex,
): (position: number) => Sheet {
  const { startOf, units } = holdings;
  const width = says.length;
  const meant = [...conceptsOf];
  const qualities = new Float64Array(mostOfAFact * width);
  const used = new Float64Array(mostOfAFact);
  const asksAlike = new Uint8Array(mostOfAFact);
  return (position) => {
    const first = firstOf[position] as number;
    const count = (firstOf[position + 1] as number) - first;
    qualities.fill(0, 0, count * width);
    used.fill(0, 0, count);
    asksAlike.fill(0, 0, count);
    for (let number = 0; number < meant.length; number += 1) {
      const [term, meanings] = meant[number] as (typeof meant)[number];
      const place = placeOf(postings, term, position);
      if (place === undefined) continue;
      const weight = weights[term] as number;
      const end = startOf[place + 1] as number;
      for (let at = startOf[place] as number; at < end; at += 1) {
        const unit = (units[at] as number) - first;
        used[unit] = (used[unit] as number) + weight;
        for (let one = 0; one < meanings.length; one += 1) {
          const { concept, quality } = meanings[one] as (typeof meanings)[number];
          const cell = unit * width + concept;
          if (quality > (qualities[cell] as number)) qualities[cell] = quality;
        }
      }
    }
    for (const term of asking) {
      const place = placeOf(postings, term, position);
      if (place === undefined) continue;
      const end = startOf[place + 1] as number;
      for (let at = startOf[place] as number; at < end; at += 1) asksAlike[(units[at] as number) - first] = 1;
    }
    return { count, qualities, used, asksAlike };
  };
}
