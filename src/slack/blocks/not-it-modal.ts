// "Not what I asked": the nearest facts, other words for the question, and the way to the curators.
import type { KnownBlock, ModalView } from '@slack/types';
import type { Answer, CitedFact } from '../../answer/answer.ts';
import type { View } from '../../answer/view.ts';
import { NEAREST } from '../../answer/wording.ts';
import { type Asked, MAX_QUESTION_LENGTH, writePrivateMetadata } from './asked.ts';
import { listedRow } from './fact-blocks.ts';
import { REPHRASE } from './ids.ts';
import { textInput } from './inputs.ts';
import { modal } from './modal.ts';
import { row, smallPrint } from './parts.ts';
import { passOnButton } from './pass-on-button.ts';

const TITLE = 'Not what I asked';
const NEAREST_SHOWN = 4;

export interface NotItOptions {
  readonly hasCurators: boolean;
}

/** The modal for a question and what the bot had said to it. */
export function notItModal(asked: Asked, response: Answer | View, { hasCurators }: NotItOptions): ModalView {
  const nearest = nearestTo(response);
  const blocks: KnownBlock[] = [
    textInput({
      id: REPHRASE,
      label: 'Ask it in other words',
      hint: 'You alone see the answer. Names, dates and single words work best.',
      maxLength: MAX_QUESTION_LENGTH,
      initial: asked.question,
    }),
    ...(hasCurators ? [passOnRow(asked.question)] : []),
    ...(nearest.length > 0 ? [smallPrint(NEAREST)] : []),
    ...nearest.flatMap(listedRow),
  ];
  const privateMetadata = writePrivateMetadata(asked);
  return modal(TITLE, blocks, { callbackId: REPHRASE, submit: 'Ask', privateMetadata });
}

/** Facts besides the one that was shown first. */
function nearestTo(response: Answer | View): readonly CitedFact[] {
  if (response.status === 'answered') return response.facts.slice(1, 1 + NEAREST_SHOWN);
  return response.status === 'declined' ? response.nearest : [];
}

const passOnRow = (question: string): KnownBlock =>
  row('Or let the people who keep the record look for it.', passOnButton(question));
