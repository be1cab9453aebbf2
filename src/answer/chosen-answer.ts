import type { Answered } from './answer.ts';
import type { FactView } from './view.ts';

/** The answer that consists of a fact which a person chose for the question, with what has to stand beside it. */
export function chosenAnswer(question: string, view: FactView): Answered {
  const { answerId, factCount, asOf, fact, isAccusation, answeredBy, differences } = view;
  return {
    status: 'answered',
    sure: true,
    question,
    facts: [fact],
    isAccusation,
    responses: answeredBy,
    differences,
    answerId,
    factCount,
    asOf,
  };
}
