// Finds the fact that a question asks for word for word.
import type { Fact } from '../record/record.ts';
import { normalise } from './normalise.ts';

/** The sentences of a fact that a question may repeat word for word. */
export const sentencesOf = ({ statement, asks }: Fact): readonly string[] => [statement, ...asks];

/** Function words included: "why did they tell everybody" has no other. */
export const wordingOf = (text: string): string => normalise(text).join(' ');

/** Hash of every sentence -> position of the first fact that holds it. */
export function wordingsOf(facts: readonly Fact[]): Map<number, number> {
  const wordings = new Map<number, number>();
  facts.forEach((fact, position) => {
    for (const sentence of sentencesOf(fact)) {
      const hash = hashOf(wordingOf(sentence));
      if (!wordings.has(hash)) wordings.set(hash, position);
    }
  });
  return wordings;
}

/** FNV-1a in 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/. Whoever finds a fact by it compares the words. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
