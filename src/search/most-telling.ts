import type { Concept } from './concept.ts';

/**
 * Every concept is held against every sentence of every fact on the shortlist. A question has three to ten; of a text of
 * a thousand words these many say enough, and keep its cost that of a long question.
 */
const MAX_CONCEPTS = 24;

/** The concepts that say most, in the order in which they stand in the question. */
export function mostTelling(concepts: readonly Concept[]): readonly Concept[] {
  if (concepts.length <= MAX_CONCEPTS) return concepts;
  const kept = new Set([...concepts].sort((a, b) => b.weight - a.weight).slice(0, MAX_CONCEPTS));
  return concepts.filter((concept) => kept.has(concept));
}
