// What was said in answer to an accusation, in one line: for lists, where there is no room for the words of it.
import type { CitedFact } from './answer.ts';
import { chipLine, IN_ANSWER, NO_ANSWER_ON_RECORD } from './wording.ts';

/** `In answer: Denied · Port Company · 3 May 2024`; no line for what accuses nobody. */
export function answerLines({ answer }: CitedFact): readonly string[] {
  if (answer === undefined) return [];
  return [`${IN_ANSWER}: ${answer === 'none' ? NO_ANSWER_ON_RECORD : chipLine(answer)}`];
}
