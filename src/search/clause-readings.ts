// One clause of a text -> what is looked up for it: the clause as it stands, or together with what was told before it.
import type { Clause } from './clauses.ts';
import type { Understood } from './understand.ts';

/** A text and what it was taken for. */
export interface Reading {
  readonly text: string;
  readonly understood: Understood;
}

/** A clause of no more words that carry meaning, none of them a name, may ask for nothing by itself: "do you have the years?" */
const FEW = 1;

/**
 * "Who was charged" is looked up as it stands, even where something was told before. What speaks of that, "is that so", is
 * looked up in context; "what does Secureworks call them", which names somebody, and what says next to nothing, both ways.
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
  const namesAnybody = concepts.some(({ isName }) => isName);
  if (refersBack) return namesAnybody ? [read(inContext), alone] : [read(inContext)];
  if (concepts.length === 0) return [read(inContext)];
  return namesAnybody || concepts.length > FEW ? [alone] : [read(inContext), alone];
}
