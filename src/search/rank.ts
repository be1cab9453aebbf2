// Concepts -> facts in order, each with the share of the question that it explains.
import type { Fact } from '../record/record.ts';
import type { FactIndex } from './index-facts.ts';
import { type Hit, meaningsOf, scoreFact } from './score.ts';
import type { Shortlist } from './shortlist.ts';
import type { Understood } from './understand.ts';
import { hashOf, sentencesOf, wordingOf } from './wordings.ts';

/** What it is worth that a fact is asked for in just these words, function words included. */
const VERBATIM = 2;

/** The facts that explain anything of the question, best first; ties go to the lower id. */
export function rank(
  question: Understood,
  index: FactIndex,
  shortlist: Shortlist,
  limit: number,
  accepts?: (fact: Fact) => boolean,
): Hit[] {
  const meanings = meaningsOf(question);
  const positions = new Set(shortlist(question.concepts, accepts));
  const verbatim = index.wordings.get(hashOf(question.wording));
  if (verbatim !== undefined && (accepts?.(index.facts[verbatim] as Fact) ?? true)) positions.add(verbatim);
  const hits = [...positions].map((position) => scoreFact(question, meanings, index, position));
  const preferred = verbatim === undefined ? hits : hits.map((hit) => preferVerbatim(hit, question));
  return preferred.sort(inOrder).slice(0, limit);
}

const inOrder = (a: Hit, b: Hit): number => b.score - a.score || (a.fact.id < b.fact.id ? -1 : 1);

function preferVerbatim(hit: Hit, { wording }: Understood): Hit {
  const isVerbatim = sentencesOf(hit.fact).some((sentence) => wordingOf(sentence) === wording);
  return isVerbatim ? { ...hit, isVerbatim, score: hit.score + VERBATIM } : hit;
}
