// Concepts -> facts in order, each with the share of the question that it explains.
import type { Fact } from '../record/record.ts';
import { createGatherer } from './gather.ts';
import type { FactIndex } from './index-facts.ts';
import type { Meanings } from './meanings.ts';
import { type Hit, scoreFact } from './score.ts';
import type { Shortlist } from './shortlist.ts';
import type { Understood } from './understand.ts';
import { sentencesOf, verbatimIn } from './wordings.ts';

/** The facts that explain anything of the question, best first; ties go to the lower id. */
export function rank(
  question: Understood,
  meanings: Meanings,
  index: FactIndex,
  shortlist: Shortlist,
  limit: number,
  accepts?: (fact: Fact) => boolean,
): Hit[] {
  const gather = createGatherer(meanings, question.weight, index);
  const verbatim = verbatimIn(index.wordings, question.wordings, index.facts, sentencesOf);
  const isAccepted = verbatim !== undefined && (accepts?.(index.facts[verbatim] as Fact) ?? true);
  const positions = new Set(shortlist(question.concepts, accepts));
  if (isAccepted) positions.add(verbatim);
  return [...positions]
    .map((position) => scoreFact(question, gather(position), index, position, position === verbatim))
    .sort(inOrder)
    .slice(0, limit);
}

const inOrder = (a: Hit, b: Hit): number => b.score - a.score || (a.fact.id < b.fact.id ? -1 : 1);
