// The answer to a question that was asked anew inside a modal: the same answer, seen by the asker alone.
import type { ModalView } from '@slack/types';
import type { Answer } from '../../answer/answer.ts';
import { answerMessage } from './answer-blocks.ts';
import { type Asked, writePrivateMetadata } from './asked.ts';
import { modal } from './modal.ts';
import type { NotItOptions } from './not-it-modal.ts';
import { smallPrint } from './parts.ts';

const SEEN_BY_YOU = 'You alone see this. To share it, ask the same with /sayswho in a conversation.';

/** The modal for an answer; it remembers where the first question was asked. */
export function rephrasedModal(asked: Asked, answer: Answer, { hasCurators }: NotItOptions): ModalView {
  const { blocks } = answerMessage(answer, { isPrivate: false, isApart: true, hasCurators });
  const unjudged = blocks.filter(({ type }) => type !== 'context_actions');
  const privateMetadata = writePrivateMetadata(asked);
  return modal('Says Who', [...unjudged, smallPrint(SEEN_BY_YOU)], { privateMetadata });
}
