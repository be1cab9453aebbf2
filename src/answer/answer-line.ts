// What was said in answer to an accusation, in one line: for lists, where there is no room for the words of it.
import type { CitedFact, Saying } from './answer.ts';
import { chipLine, IN_ANSWER, NO_ANSWER_ON_RECORD } from './wording.ts';

/** `In answer: Denied · Port Company · 3 May 2024`; no line for what accuses nobody. */
export function answerLines({ answer }: CitedFact): readonly string[] {
  if (answer === undefined) return [];
  return [answerLine(answer === 'none' ? undefined : answer)];
}

/** @param answer undefined where no answer is on record */
export const answerLine = (answer: Saying | undefined): string =>
  `${IN_ANSWER}: ${answer ? chipLine(answer) : NO_ANSWER_ON_RECORD}`;
