// The middle of every listener: a question in, an outcome out.
import { answerMessage } from './blocks/answer-blocks.ts';
import { helpMessage } from './blocks/help-blocks.ts';
import type { Outcome } from './guard.ts';
import { asksForHelp } from './question.ts';
import type { Served } from './tools.ts';

/** Answers a cleaned question from what is served, or helps where there is none. */
export function answerQuestion(question: string, served: Served, isPrivate: boolean): Outcome {
  if (asksForHelp(question)) return { message: helpMessage(served), question };
  const answer = served.ask(question);
  return { message: answerMessage(answer, { isPrivate }), question, answer };
}
