// How well one sentence or label of a fact meets the question as a whole.
import type { Part } from './fields.ts';

const ASKING_BONUS = 0.08;
/** What a unit is worth that says much besides what the question says; the rest is for how little that is. */
const SHARED = 0.6;

/**
 * 0 to 1.
 *
 * @param share of the question that the unit explains, 0 to 1
 * @param asksAlike true where it asks with a question word of the question
 */
export function likenessOf({ weight }: Part, share: number, precision: number, asksAlike: boolean): number {
  const tempered = weight * share * (SHARED + (1 - SHARED) * precision);
  return Math.min(1, tempered + (share > 0 && asksAlike ? ASKING_BONUS : 0));
}

/** How much of what a unit says the question says too, 0 to 1; the rest the question leaves unsaid. Both in nats. */
export const precisionOf = (used: number, mass: number): number =>
  mass === 0 ? 0 : Math.min(1, used / mass);
