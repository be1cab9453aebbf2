// Holds one sentence or label of a fact against a question.
import { PARTS } from './fields.ts';
import type { FactIndex } from './index-facts.ts';
import { ASKING, type Meaning, type Meanings, SILENT } from './meanings.ts';

/** Likeness of a unit that has nothing in common with the question. */
export const NOTHING = -1;

const ASKING_BONUS = 0.08;
const NO_MEANINGS: readonly Meaning[] = [];

/**
 * Holds one unit against the question. This is the innermost loop of the search: it makes no objects.
 *
 * @param total what the whole question says, in nats
 * @param unit its number in the index
 * @param qualities is overwritten where anything is met: for each concept, how well the unit meets it
 * @returns how well the unit meets the question as a whole, 0 to 1; `NOTHING` where it meets none of it
 */
export function meet(
  { slotOf, lists, weights: says }: Meanings,
  total: number,
  { units: { startOf, terms, partOf }, weights, masses }: FactIndex,
  unit: number,
  qualities: Float64Array,
): number {
  const end = startOf[unit + 1] ?? 0;
  let used = -1;
  let asksAlike = false;
  for (let place = startOf[unit] ?? 0; place < end; place += 1) {
    const term = terms[place] ?? 0;
    const slot = slotOf[term] ?? SILENT;
    if (slot === SILENT) continue;
    if (slot === ASKING) {
      asksAlike = true;
      continue;
    }
    if (used < 0) clear(qualities);
    used = Math.max(0, used) + (weights[term] ?? 0);
    const meant = lists[slot] ?? NO_MEANINGS;
    for (let at = 0; at < meant.length; at += 1) {
      const { concept, quality } = meant[at] as Meaning;
      if (quality > (qualities[concept] ?? 0)) qualities[concept] = quality;
    }
  }
  if (used < 0) return NOTHING;
  const share = explainedBy(says, qualities) / total;
  const weight = PARTS[partOf[unit] ?? 0]?.weight ?? 0;
  const tempered = weight * share * (0.6 + 0.4 * precisionOf(used, masses[unit] ?? 0));
  return Math.min(1, tempered + (share > 0 && asksAlike ? ASKING_BONUS : 0));
}

/** `fill(0)` for the few entries of a question's concepts, where the call costs more than the work. */
export function clear(parts: Float64Array): void {
  for (let at = 0; at < parts.length; at += 1) parts[at] = 0;
}

/** How much of the question is met, in nats. */
function explainedBy(says: Float64Array, qualities: Float64Array): number {
  let explained = 0;
  for (let at = 0; at < says.length; at += 1) explained += (says[at] ?? 0) * (qualities[at] ?? 0);
  return explained;
}

/** How much of what the unit says the question says too; the rest the question leaves unsaid. */
const precisionOf = (used: number, mass: number): number => (mass === 0 ? 0 : Math.min(1, used / mass));
