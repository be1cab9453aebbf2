// Whatever was asked for, as Slack shows it: an answer, or one of the views.
import type { ModalView } from '@slack/types';
import type { Answer } from '../../answer/answer.ts';
import type { View } from '../../answer/view.ts';
import { answerMessage } from './answer-blocks.ts';
import type { Message } from './message.ts';
import { modal } from './modal.ts';
import { type ViewOptions, viewMessage, viewModal } from './view-page.ts';

/** The message for an answer or a view. */
export function responseMessage(response: Answer | View, options: ViewOptions): Message {
  return isAnswer(response) ? answerMessage(response, options) : viewMessage(response, options);
}

/** The modal for an answer or a view; seen by one person, who can share nothing from there. */
export function responseModal(response: Answer | View, page = 1): ModalView {
  if (!isAnswer(response)) return viewModal(response, page);
  return modal('Says Who', answerMessage(response, { isPrivate: false, isApart: true }).blocks);
}

/** True for an answer or a decline, false for a view. */
export const isAnswer = (response: Answer | View): response is Answer =>
  response.status === 'answered' || response.status === 'declined';
