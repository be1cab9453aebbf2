// The middle of every listener: a question in, an outcome out.
import { helpMessage } from './blocks/help-blocks.ts';
import type { Message } from './blocks/message.ts';
import { responseMessage } from './blocks/response-blocks.ts';
import type { Outcome } from './guard.ts';
import { asksForHelp } from './question.ts';
import type { Tools } from './tools.ts';

/** Answers a cleaned question from what is served, or helps where there is none. */
export function answerQuestion(
  question: string,
  { served: current, settings }: Pick<Tools, 'served' | 'settings'>,
  isPrivate: boolean,
): Outcome<Message> {
  const served = current();
  if (asksForHelp(question)) return { content: helpMessage(served), question };
  const answer = served.consult(question);
  const hasCurators = settings.curators !== undefined;
  return { content: responseMessage(answer, { isPrivate, hasCurators }), question, answer };
}
