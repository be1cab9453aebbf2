// Whether a question is put as those are that lie outside the record altogether: about other affairs, or small talk. The
// wide world is told by what it is not: most of its words are new to the record.
import { bounded, type SlotUses, shareOf } from './word-slots.ts';

/**
 * The log of the odds that a question lies outside rather than that a fact answers it, in nats: naive Bayes again.
 *
 * @returns 0 for every question where none is on file that lies outside
 */
export function outsideOdds(answered: SlotUses, outside: SlotUses): (slots: readonly number[]) => number {
  if (outside.sentences === 0) return () => 0;
  const all = answered.sentences + outside.sentences;
  const isNew = bounded(Math.log(newnessOf(outside) / newnessOf(answered)));
  return (slots) => {
    let nats = 0;
    for (const slot of slots) {
      const isKnown = (answered.uses[slot] ?? 0) + (outside.uses[slot] ?? 0) > 0;
      nats += isKnown ? bounded(Math.log(shareOf(outside, slot, all) / shareOf(answered, slot, all))) : isNew;
    }
    return nats;
  };
}

/** The chance that what comes next was not there before, 0 to 1, by how much stands there once only (Good, 1953). */
const newnessOf = ({ used, usedOnce }: SlotUses): number => (usedOnce + 1) / (used + 1);
