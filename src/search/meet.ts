// Holds one sentence or label of a fact against a question.
import { PARTS } from './fields.ts';
import type { FactIndex } from './index-facts.ts';
import type { Understood } from './understand.ts';

/** What a term of the index stands for in a question: each concept, and how well. */
export type Meanings = ReadonlyMap<number, readonly { readonly concept: number; readonly quality: number }[]>;

/** Turns the concepts round: from term to concepts, so that a sentence is read once. */
export function meaningsOf({ concepts }: Understood): Meanings {
  const meanings = new Map<number, { concept: number; quality: number }[]>();
  concepts.forEach(({ terms }, concept) => {
    for (const [term, quality] of terms) {
      const list = meanings.get(term);
      if (list) list.push({ concept, quality });
      else meanings.set(term, [{ concept, quality }]);
    }
  });
  return meanings;
}

const ASKING_BONUS = 0.08;

/** What one unit and a question have in common. */
export interface Meeting {
  /** How much of the question was met, and how much of the unit, in nats. */
  readonly explained: number;
  readonly used: number;
  readonly asksAlike: boolean;
}

/**
 * Holds one unit against the question. This is the innermost loop of the search.
 *
 * @param unit its number in the index
 * @param qualities is overwritten: for each concept, how well the unit meets it
 * @returns undefined where the unit meets nothing
 */
export function meet(
  { concepts, asking }: Understood,
  meanings: Meanings,
  { units: { startOf, terms }, weights }: FactIndex,
  unit: number,
  qualities: Float64Array,
): Meeting | undefined {
  let used = -1;
  let asksAlike = false;
  for (let place = startOf[unit] ?? 0; place < (startOf[unit + 1] ?? 0); place += 1) {
    const term = terms[place] ?? 0;
    const meaning = meanings.get(term);
    if (!meaning) {
      asksAlike ||= asking.has(term);
      continue;
    }
    if (used < 0) qualities.fill(0);
    used = Math.max(0, used) + (weights[term] ?? 0);
    for (const { concept, quality } of meaning) {
      if (quality > (qualities[concept] ?? 0)) qualities[concept] = quality;
    }
  }
  if (used < 0) return undefined;
  let explained = 0;
  for (let at = 0; at < qualities.length; at += 1)
    explained += (concepts[at]?.weight ?? 0) * (qualities[at] ?? 0);
  return { explained, used, asksAlike };
}

/** How much of the question the sentence explains, tempered by how much of the sentence the question leaves unsaid. */
export function likenessOf(
  { explained, used, asksAlike }: Meeting,
  { units, masses }: FactIndex,
  unit: number,
  total: number,
): number {
  const share = explained / total;
  const mass = masses[unit] ?? 0;
  const precision = mass === 0 ? 0 : Math.min(1, used / mass);
  const weight = PARTS[units.partOf[unit] ?? 0]?.weight ?? 0;
  return Math.min(1, weight * share * (0.6 + 0.4 * precision) + (share > 0 && asksAlike ? ASKING_BONUS : 0));
}
