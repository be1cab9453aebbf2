// The answer to a question that was asked anew inside a modal: the same answer or view, seen by the asker alone.
import type { ModalView } from '@slack/types';
import type { Answer } from '../../answer/answer.ts';
import type { View } from '../../answer/view.ts';
import { type Asked, writePrivateMetadata } from './asked.ts';
import { responseModal } from './response-blocks.ts';
import type { ModalViewOptions } from './view-page.ts';

const SEEN_BY_YOU = 'You alone see this. To share it, ask the same with /sayswho in a conversation.';

/** The modal for an answer or a view; it remembers where the first question was asked. */
export const rephrasedModal = (
  asked: Asked,
  response: Answer | View,
  options: Pick<ModalViewOptions, 'hasCurators' | 'link'>,
): ModalView =>
  responseModal(response, { ...options, privateMetadata: writePrivateMetadata(asked), note: SEEN_BY_YOU });
