// What an asker gets from the curators: a fact as in every answer, or that nothing is on record.
import type { KnownBlock } from '@slack/types';
import type { Answered } from '../../answer/answer.ts';
import { plainText } from '../../answer/plain-text.ts';
import { answerMessage } from './answer-blocks.ts';
import type { Asked } from './asked.ts';
import { type Message, message } from './message.ts';
import { mention } from './mrkdwn.ts';
import { divider, quote, richText, smallMarkup, strong } from './parts.ts';

const ANSWER = 'The curators answer your question:';
const NOTHING = 'The curators looked for an answer to your question and found nothing on record:';

/** @param answer the fact that a curator chose, with the other side */
export function curatorsAnswer(asked: Asked, answer: Answered): Message {
  const { blocks } = answerMessage(answer, { isPrivate: false });
  return message(
    [...lead(ANSWER, asked), divider(), ...blocks],
    `${ANSWER} ${asked.question}\n${plainText(answer)}`,
  );
}

export const nothingOnRecord = (asked: Asked): Message =>
  message(lead(NOTHING, asked), `${NOTHING} ${asked.question}`);

/** In company the asker is named; alone there is nobody else whose question it could be. */
function lead(words: string, { question, asker, place: { channel, isPrivate } }: Asked): KnownBlock[] {
  const isInCompany = !isPrivate && /^[CG]/.test(channel);
  return [
    richText(strong(words), quote(question)),
    ...(isInCompany ? [smallMarkup(`Asked by ${mention(asker)}`)] : []),
  ];
}
