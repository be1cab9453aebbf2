// What the best fact found holds of a question, word by word.
import type { Concept } from '../search/concept.ts';
import type { Hit } from '../search/search.ts';
import type { Understood } from '../search/understand.ts';

/** A word of the question that carries meaning. Shares go from 0 to 1. */
export interface Held extends Concept {
  /** How much of it the fact's sentences and ways of asking explain. */
  readonly explained: number;
  /** How much of it the fact's own words or its best sentence explain. */
  readonly grounded: number;
  /** How much of it the fact's own words explain. */
  readonly own: number;
}

/** So little of a word is as good as nothing. */
export const HARDLY = 0.3;
/** A word that says so much, in nats, is what a question is about. */
const TELLING = 1.5;
/** And so much what could be asked for. */
const MEANT = 1.2;
/** A question of more content words says more than a name. */
const FEW = 4;

/** @param concepts of the question that the hit was found for */
export const heldBy = (hit: Hit, concepts: readonly Concept[]): readonly Held[] =>
  concepts.map((concept, at) => ({
    ...concept,
    explained: Math.min(1, hit.explained[at] ?? 0),
    grounded: Math.min(1, hit.grounded[at] ?? 0),
    own: Math.min(1, hit.own[at] ?? 0),
  }));

/** What is asked for, such as a lawyer, stands nowhere in the fact nor in any way of asking for it. */
export const isUnheardOf = ({ isAskedFor, explained, weight }: Held): boolean =>
  isAskedFor && explained < HARDLY && weight >= MEANT;

/** "Is Lisa Monaco corrupt": however well the name is known, it is the other word that is asked about. */
export function isOnlyName(held: readonly Held[]): boolean {
  const others = held.filter(({ isName }) => !isName);
  return (
    others.length === 1 &&
    held.length > 1 &&
    held.length <= FEW &&
    others.every(({ explained, weight }) => explained < HARDLY && weight >= TELLING)
  );
}

/** The share of one part of the question that is left unexplained, by what its words say; 0 for a part without meaning. */
export function unexplainedOf({ concepts }: Understood, held: readonly Held[]): number {
  const words = new Set(concepts.map(({ typed }) => typed));
  const part = held.filter(({ typed }) => words.has(typed));
  const sumOf = (of: (one: Held) => number): number => part.reduce((sum, one) => sum + of(one), 0);
  const total = sumOf(({ weight }) => weight);
  return total === 0 ? 0 : sumOf(({ weight, explained }) => weight * (1 - explained)) / total;
}
