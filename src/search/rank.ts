// Concepts -> facts in order, each with the share of the question that it explains.
import type { Fact } from '../record/record.ts';
import { createGatherer } from './gather.ts';
import type { FactIndex } from './index-facts.ts';
import type { Meanings } from './meanings.ts';
import { type Hit, scoreFact } from './score.ts';
import type { Shortlist } from './shortlist.ts';
import type { Understood } from './understand.ts';
import { firstWithHash, hashOfSentence, hashOfWord, sentencesOf, wordingOf } from './wordings.ts';

/** What it is worth that a fact is asked for in just these words, function words included. */
const VERBATIM = 5;

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
  const verbatim = verbatimFor(question, index);
  const isAccepted = verbatim !== undefined && (accepts?.(index.facts[verbatim] as Fact) ?? true);
  const positions = new Set(shortlist(question.concepts, accepts));
  if (isAccepted) positions.add(verbatim);
  const hits = [...positions].map((position) => {
    const hit = scoreFact(question, gather(position), index, position);
    return position === verbatim ? { ...hit, isVerbatim: true, score: hit.score + VERBATIM } : hit;
  });
  return hits.sort(inOrder).slice(0, limit);
}

const inOrder = (a: Hit, b: Hit): number => b.score - a.score || (a.fact.id < b.fact.id ? -1 : 1);

/** The position of the fact that is asked for in just these words. */
function verbatimFor(question: Understood, { wordings, facts }: FactIndex): number | undefined {
  return question.wordings
    .map((wording) => ({
      wording,
      position: firstWithHash(wordings, hashOfSentence(wording.split(' ').map(hashOfWord))),
    }))
    .find(({ wording, position }) => {
      const fact = position === undefined ? undefined : facts[position];
      return fact && sentencesOf(fact).some((sentence) => wordingOf(sentence) === wording);
    })?.position;
}
