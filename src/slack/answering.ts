// The middle of every listener: a question in, an outcome out.
import { readTogether } from '../answer/reference.ts';
import { helpMessage } from './blocks/help-blocks.ts';
import type { Message } from './blocks/message.ts';
import { responseMessage } from './blocks/response-blocks.ts';
import type { Conversation } from './conversation/conversations.ts';
import type { Outcome } from './guard.ts';
import { asksForHelp } from './question.ts';
import type { Settings, Tools } from './tools.ts';

/**
 * Answers a cleaned question from what is served, or helps where there is none.
 *
 * @param isApart true where the question does not stand just above: then the answer shows it
 */
export function answerQuestion(
  question: string,
  { served: current, settings }: Pick<Tools, 'served' | 'settings'>,
  isPrivate: boolean,
  isApart: boolean = isPrivate,
): Outcome<Message> {
  const served = current();
  if (asksForHelp(question)) return { content: helpMessage(served), question };
  const answer = served.consult(question);
  return { content: responseMessage(answer, { isPrivate, isApart, ...offered(settings) }), question, answer };
}

/** What an operator has set that shows in messages and modals. */
export const offered = ({ curators, link }: Settings) => ({ hasCurators: curators !== undefined, link });

/**
 * Answers what is said in a conversation: a follow-up is read together with the fact that was shown there last.
 *
 * @param places where that fact may be remembered, the nearest first; the one shown now is remembered in all of them
 * @param isApart true where the question was pressed, not written, so that nobody else sees it
 */
export function answerInConversation(
  text: string,
  places: readonly Conversation[],
  tools: Pick<Tools, 'served' | 'settings' | 'conversations'>,
  isApart = false,
): Outcome<Message> {
  const { record, consult } = tools.served();
  const last = places.map(tools.conversations.recall).find((factId) => factId !== undefined);
  // The record may have been edited since.
  const fact = last === undefined ? undefined : record.factById.get(last);
  const question = readTogether(text, fact, consult);
  const outcome = answerQuestion(question, tools, false, isApart);
  for (const place of places) tools.conversations.remember(place, factShown(outcome));
  return outcome;
}

/** The fact that one can ask on about. */
function factShown({ answer }: Outcome<unknown>): string | undefined {
  if (answer?.status === 'answered') return answer.facts[0].id;
  return answer?.status === 'fact' || answer?.status === 'cite' ? answer.fact.id : undefined;
}
