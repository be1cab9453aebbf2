// The answer as one JSON object: the contract of `ask --json`.
import type { Answer, CitedFact } from '../answer/answer.ts';

/** @param limit at most this many facts; `responses` and `nearest` are not cut by it */
export function answerJson(question: string, answer: Answer, limit: number): object {
  const answered = answer.status === 'answered' ? answer : undefined;
  const declined = answer.status === 'declined' ? answer : undefined;
  return {
    question,
    status: answer.status,
    ...(answered && { sure: answered.sure }),
    ...(declined && { reason: declined.reason }),
    ...(declined?.reason === 'filter' && { faults: declined.faults }),
    ...(declined?.didYouMean !== undefined && { didYouMean: declined.didYouMean }),
    facts: (answered?.facts ?? []).slice(0, limit).map(factJson),
    responses: (answered?.responses ?? []).map(factJson),
    nearest: (declined?.nearest ?? []).map(({ id }) => id),
    answerId: answer.answerId,
  };
}

export function factJson({ id, statement, kind, by, said, coverage, citations }: CitedFact): object {
  return {
    id,
    statement,
    kind,
    by: by.name,
    date: said,
    coverage: Math.round(coverage * 1000) / 1000,
    quotations: citations.map(({ text, sourceId, title, publisher, url, paragraph }) => ({
      text,
      source: sourceId,
      title,
      publisher,
      url: url ?? null,
      paragraph,
    })),
  };
}
