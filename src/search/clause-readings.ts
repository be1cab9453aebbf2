// One clause of a text -> what is looked up for it: the clause as it stands, or together with what was told before it.
import type { Clause } from './clauses.ts';
import type { Understood } from './understand.ts';

/** A text and what it was taken for. */
export interface Reading {
  readonly text: string;
  readonly understood: Understood;
}

/** A clause of no more words that carry meaning, none of them a name, asks for nothing by itself: "can you check?" */
const FEW = 1;

/**
 * "What does Secureworks call them" can be answered as it stands, and in context too; "is that so" in context alone; what
 * speaks of nothing before it needs none.
 *
 * @param read takes a text for what it means
 */
export function readingsOf(
  { text, inContext, refersBack }: Clause,
  read: (text: string) => Reading,
): readonly Reading[] {
  const alone = read(text);
  if (inContext === undefined) return [alone];
  const { concepts } = alone.understood;
  if (concepts.some(({ isName }) => isName)) return refersBack ? [read(inContext), alone] : [alone];
  return refersBack || concepts.length <= FEW ? [read(inContext)] : [alone];
}
