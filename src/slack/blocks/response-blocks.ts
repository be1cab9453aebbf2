// Whatever was asked for, as a Slack message: one line for each kind of answer.
import type { Answer } from '../../answer/answer.ts';
import type { View } from '../../answer/view.ts';
import { type AnswerOptions, answerMessage } from './answer-blocks.ts';
import { type Message, message } from './message.ts';

/** The message for an answer or a view. */
export function responseMessage(response: Answer | View, options: AnswerOptions): Message {
  switch (response.status) {
    case 'answered':
    case 'declined':
      return answerMessage(response, options);
    default:
      return message([], response.status);
  }
}
