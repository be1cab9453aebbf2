// Concepts -> facts in order, each with the share of the question that it explains.
import type { Fact } from '../record/record.ts';
import type { FactIndex } from './index-facts.ts';
import { normalise } from './normalise.ts';
import { type Hit, meaningsOf, scoreFact } from './score.ts';
import type { Shortlist } from './shortlist.ts';
import type { Understood } from './understand.ts';

/** What it is worth that a fact is asked for in just these words, function words included. */
const VERBATIM = 2;
const NEARLY_ALIKE = 0.9;

/** The facts that explain anything of the question, best first; ties go to the lower id. */
export function rank(
  question: Understood,
  index: FactIndex,
  shortlist: Shortlist,
  limit: number,
  accepts?: (fact: Fact) => boolean,
): Hit[] {
  if (question.weight === 0) return [];
  const meanings = meaningsOf(question);
  const positions = shortlist(question.concepts, accepts);
  const hits = positions.map((position) => scoreFact(question, meanings, index, position));
  return hits
    .sort(inOrder)
    .slice(0, limit)
    .map((hit) => preferVerbatim(hit, question))
    .sort(inOrder);
}

const inOrder = (a: Hit, b: Hit): number => b.score - a.score || (a.fact.id < b.fact.id ? -1 : 1);

function preferVerbatim(hit: Hit, { wording }: Understood): Hit {
  if (hit.likeness < NEARLY_ALIKE) return hit;
  const isVerbatim = [hit.fact.statement, ...hit.fact.asks].some(
    (text) => normalise(text).join(' ') === wording,
  );
  return isVerbatim ? { ...hit, isVerbatim, score: hit.score + VERBATIM } : hit;
}
