// A topic with everyone who speaks on it, side by side.
import type { Fact, FactRecord } from '../../record/record.ts';
import { SIDES } from '../../record/shapes.ts';
import { factsAnsweredBy, isAccusation, responsesTo } from '../both-sides.ts';
import { citeFact } from '../cite.ts';
import { provenanceOf } from '../provenance.ts';
import type { BothSidesView } from '../view.ts';
import { namedTopic } from './named.ts';
import { closestFirst } from './order.ts';

/** An answer belongs to what it answers, and an accusation to its answer, whichever topic they are filed under. */
export function bothSidesView(topicId: string, request: string, record: FactRecord): BothSidesView {
  const filed = record.facts.filter(({ topic }) => topic === topicId);
  const accusations = filed.filter((fact) => isAccusation(fact, record));
  const answered = accusations.filter((fact) => responsesTo(fact, record).length > 0);
  const facts = [
    ...new Set([
      ...filed,
      ...filed.flatMap((fact) => factsAnsweredBy(fact, record)),
      ...answersTo(accusations, record),
    ]),
  ];
  return {
    ...provenanceOf(request, record),
    request,
    status: 'both',
    topic: namedTopic(topicId, record),
    sides: SIDES.map((side) => ({
      side,
      facts: facts
        .filter(({ by }) => record.parties.get(by)?.side === side)
        .sort(closestFirst(record))
        .map((fact) => citeFact(fact, record)),
    })),
    accusations: accusations.length,
    answered: answered.length,
  };
}

const answersTo = (accusations: readonly Fact[], record: FactRecord): Fact[] =>
  accusations.flatMap((fact) => responsesTo(fact, record));
