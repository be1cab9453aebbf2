// Holds one sentence or label of a fact against a question.
import { PARTS } from './fields.ts';
import type { FactIndex } from './index-facts.ts';
import { ASKING, type Meaning, type Meanings, SILENT } from './meanings.ts';

/** Likeness of a unit that has nothing in common with the question. */
export const NOTHING = -1;

/** What a unit and a question have in common. Most units meet one or two concepts of many: only those are gone through. */
export interface Met {
  /** For each concept, how well the unit meets it. */
  readonly qualities: Float64Array;
  /** The concepts that it meets, in the first `count` entries. */
  readonly concepts: Uint16Array;
  count: number;
}

/** @param concepts how many the question has */
export const createMet = (concepts: number): Met => ({
  qualities: new Float64Array(concepts),
  concepts: new Uint16Array(concepts),
  count: 0,
});

const ASKING_BONUS = 0.08;
const NO_MEANINGS: readonly Meaning[] = [];

/**
 * Holds one unit against the question. This is the innermost loop of the search: it makes no objects.
 *
 * @param total what the whole question says, in nats
 * @param unit its number in the index
 * @param met is overwritten
 * @returns how well the unit meets the question as a whole, 0 to 1; `NOTHING` where it meets none of it
 */
export function meet(
  { slotOf, lists, weights: says }: Meanings,
  total: number,
  { units: { startOf, terms, partOf }, weights, masses }: FactIndex,
  unit: number,
  met: Met,
): number {
  const { qualities, concepts } = met;
  for (let at = 0; at < met.count; at += 1) qualities[concepts[at] as number] = 0;
  let count = 0;
  const end = startOf[unit + 1] as number;
  let used = 0;
  let asksAlike = false;
  for (let place = startOf[unit] as number; place < end; place += 1) {
    const term = terms[place] as number;
    const slot = slotOf[term];
    if (slot === SILENT) continue;
    if (slot === ASKING) {
      asksAlike = true;
      continue;
    }
    used += weights[term] as number;
    const meant = lists[slot as number] ?? NO_MEANINGS;
    for (let at = 0; at < meant.length; at += 1) {
      const { concept, quality } = meant[at] as Meaning;
      const held = qualities[concept] as number;
      if (quality <= held) continue;
      if (held === 0) concepts[count++] = concept;
      qualities[concept] = quality;
    }
  }
  met.count = count;
  if (count === 0) return NOTHING;
  let explained = 0;
  for (let at = 0; at < count; at += 1) {
    const concept = concepts[at] as number;
    explained += (says[concept] as number) * (qualities[concept] as number);
  }
  const share = explained / total;
  const weight = PARTS[partOf[unit] as number]?.weight ?? 0;
  const tempered = weight * share * (0.6 + 0.4 * precisionOf(used, masses[unit] as number));
  return Math.min(1, tempered + (share > 0 && asksAlike ? ASKING_BONUS : 0));
}

/** How much of what the unit says the question says too; the rest the question leaves unsaid. */
const precisionOf = (used: number, mass: number): number => (mass === 0 ? 0 : Math.min(1, used / mass));
