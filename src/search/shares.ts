// What shares of a question a fact explains, told from how well it meets each concept.
import type { Understood } from './understand.ts';

/** Each further sentence that meets the question counts this much of the one before. */
const DECAY = 0.7;

/** The weighted share of the question of which each concept is explained so far. */
export function shareOf(parts: Float64Array, { concepts, weight: total }: Understood): number {
  let sum = 0;
  for (let at = 0; at < parts.length; at += 1) sum += (concepts[at]?.weight ?? 0) * (parts[at] ?? 0);
  return total === 0 ? 0 : sum / total;
}

/** The same by the sentences that use each word, of which so many count for half. */
export function insistenceOf(
  uses: Float64Array,
  half: number,
  { concepts, weight: total }: Understood,
): number {
  let sum = 0;
  for (let at = 0; at < uses.length; at += 1) {
    const used = uses[at] ?? 0;
    sum += (concepts[at]?.weight ?? 0) * (used / (used + half));
  }
  return total === 0 ? 0 : sum / total;
}

/** What the best sentences are worth together. */
export function supportOf(likenesses: Float64Array): number {
  let support = 0;
  for (let at = 0; at < likenesses.length; at += 1) support += (likenesses[at] ?? 0) * DECAY ** at;
  return support;
}
