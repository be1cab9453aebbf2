// Whether a fact is one that people ask for with these question words: told from the ways of asking that it is filed with.
import type { FactIndex } from './index-facts.ts';
import { usesOf } from './postings.ts';
import type { Understood } from './understand.ts';

/** Ways of asking of which none is such before that counts for half. */
const ENOUGH = 8;
/** Ways of asking that have to use a question word before it counts for half. */
const SOME = 2;

/** How far the fact is one that people ask for with the question words of this question, 0 to 1. Rare ones tell more. */
export function askedSo({ asking }: Understood, { postings, weights }: FactIndex, position: number): number {
  let [met, total] = [0, 0];
  for (const word of asking) {
    const weight = weights[word] ?? 0;
    const uses = usesOf(postings, word, position);
    met += (weight * uses) / (uses + SOME);
    total += weight;
  }
  return total === 0 ? 0 : met / total;
}

/**
 * How unusual it is to ask for the fact with the "when", "why" or "how many" of the question, 0 to 1: rare is a fact that
 * answers a why where none of all its ways of asking asks for one.
 */
export function unaskedSo(
  { askingFor }: Understood,
  { postings, facts }: FactIndex,
  position: number,
): number {
  const ways = facts[position]?.asks.length ?? 0;
  const isUnasked = askingFor.some((word) => usesOf(postings, word, position) === 0);
  return isUnasked ? ways / (ways + ENOUGH) : 0;
}
