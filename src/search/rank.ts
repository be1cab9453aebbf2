// Concepts -> facts in order, each with the share of the question that it explains.
import type { Fact } from '../record/record.ts';
import { createGatherer } from './gather.ts';
import type { FactIndex } from './index-facts.ts';
import { likelihoodOf } from './language-model.ts';
import type { Meanings } from './meanings.ts';
import { type Hit, type Scored, scoreFact } from './score.ts';
import type { Shortlist } from './shortlist.ts';
import type { Understood } from './understand.ts';
import { sentencesOf, verbatimIn } from './wordings.ts';

/** What a nat of likelihood is worth beside the other parts of a score, which are of the order of one. */
const LIKELIHOOD = 0.15;

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
    .slice(0, limit)
    .map((hit) => withLikelihood(hit, question, index))
    .sort(inOrder);
}

/**
 * The best are looked at once more, in all their words. Long texts are not: there a fact's one sentence, its title, is not
 * what it is asked by, and repetition tells instead.
 */
function withLikelihood(scored: Scored, { said }: Understood, { model, frequencies }: FactIndex): Hit {
  const likelihood = frequencies ? 0 : likelihoodOf(said, model, scored.position);
  return { ...scored, likelihood, score: scored.score + LIKELIHOOD * likelihood };
}

const inOrder = (a: Scored, b: Scored): number => b.score - a.score || (a.fact.id < b.fact.id ? -1 : 1);
