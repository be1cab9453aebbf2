// One clause of a text -> what is looked up for it: the clause as it stands, or together with what was told before it.
import type { Clause } from './clauses.ts';
import type { Understood } from './understand.ts';

/** A text and what it was taken for. */
export interface Reading {
  readonly text: string;
  readonly understood: Understood;
  /** The part of it that asks, where the rest is told before it. */
  readonly asking?: Understood | undefined;
}

/** A clause of no more words that carry meaning, none of them a name, may ask for nothing by itself: "do you have the years?" */
const FEW = 1;

/** A whole text. Where one part of it asks and others lead up to that, it is known which one does. */
export function readingOfAll(
  text: string,
  [clause, ...others]: readonly Clause[],
  read: (text: string) => Reading,
): Reading {
  const leadsUp = others.length === 0 && clause?.inContext !== undefined && isTold(clause, text);
  return leadsUp ? { ...read(text), asking: read(clause.text).understood } : read(text);
}

/** A few words without a stop are a topic: "Norway - what did they say?", "and the embassy, who leads it?" */
const isTold = (clause: Clause, text: string): boolean => {
  const before = text.slice(0, Math.max(0, text.indexOf(clause.text)));
  return /[.?!;\n]/u.test(before) || (before.match(/[\p{L}\d]+/gu) ?? []).length > MOST_OF_A_TOPIC;
};
const MOST_OF_A_TOPIC = 4;

/**
 * "Who was charged" is looked up as it stands, even where something was told before. What speaks of that, "is that so", is
 * looked up in context; "what does Secureworks call them", which names somebody, and what says next to nothing, both ways.
 *
 * @param read takes a text for what it means
 * @param whole the text that the clause stands in; without it, what stands before the clause is taken for told
 */
export function readingsOf(
  clause: Clause,
  read: (text: string) => Reading,
  whole?: string,
): readonly Reading[] {
  const { text, inContext, refersBack } = clause;
  const alone = read(text);
  if (inContext === undefined) return [alone];
  const { concepts } = alone.understood;
  const together = (): Reading =>
    whole === undefined || isTold(clause, whole)
      ? { ...read(inContext), asking: alone.understood }
      : read(inContext);
  const namesAnybody = concepts.some(({ isName }) => isName);
  if (refersBack) return namesAnybody ? [together(), alone] : [together()];
  if (concepts.length === 0) return [together()];
  return namesAnybody || concepts.length > FEW ? [alone] : [together(), alone];
}
