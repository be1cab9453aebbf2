// Both sides, counted: which accusations the accused answered, and which stand without an answer on record.
import type { FactRecord } from '../record/record.ts';
import { isAccusation, responsesTo } from './both-sides.ts';

export interface AccusationFigures {
  readonly accusations: number;
  readonly answered: number;
  /** Topic -> ids of its accusations without an answer, in the order of the dossier's topics. */
  readonly unanswered: ReadonlyMap<string, readonly string[]>;
}

/** Looks at every accusation on record for an answer to it or to its topic. */
export function accusationFigures(record: FactRecord): AccusationFigures {
  const accusations = record.facts.filter((fact) => isAccusation(fact, record));
  const open = accusations.filter((fact) => responsesTo(fact, record).length === 0);
  const byTopic = record.dossier.topics.map(
    ({ id }) => [id, open.filter(({ topic }) => topic === id).map((fact) => fact.id)] as const,
  );
  return {
    accusations: accusations.length,
    answered: accusations.length - open.length,
    unanswered: new Map(byTopic.filter(([, ids]) => ids.length > 0)),
  };
}
