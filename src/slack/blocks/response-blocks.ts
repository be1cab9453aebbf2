// Whatever was asked for, as Slack shows it: an answer, or one of the views.
import type { ModalView } from '@slack/types';
import type { Answer } from '../../answer/answer.ts';
import type { View } from '../../answer/view.ts';
import { answerMessage } from './answer-blocks.ts';
import type { Message } from './message.ts';
import { modal } from './modal.ts';
import { smallPrint } from './parts.ts';
import { type ModalViewOptions, type ViewOptions, viewMessage, viewModal } from './view-page.ts';

/** The message for an answer or a view. */
export function responseMessage(response: Answer | View, options: ViewOptions): Message {
  return isAnswer(response) ? answerMessage(response, options) : viewMessage(response, options);
}

/** The modal for an answer or a view; seen by one person, who can share nothing from there. */
export function responseModal(response: Answer | View, options: ModalViewOptions = {}): ModalView {
  if (!isAnswer(response)) return viewModal(response, options);
  const { hasCurators = false, privateMetadata, note } = options;
  const { blocks } = answerMessage(response, { isPrivate: false, isApart: true, hasCurators });
  // Slack takes no feedback buttons in modals.
  const unjudged = blocks.filter(({ type }) => type !== 'context_actions');
  const closing = note === undefined ? [] : [smallPrint(note)];
  return modal('Says Who', [...unjudged, ...closing], { privateMetadata });
}

/** True for an answer or a decline, false for a view. */
export const isAnswer = (response: Answer | View): response is Answer =>
  response.status === 'answered' || response.status === 'declined';
