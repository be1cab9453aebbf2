// Whether an answer helped: the buttons under it, the line that the curators get, and the thanks.
import type { ContextActionsBlock } from '@slack/types';
import type { Answer } from '../../answer/answer.ts';
import type { View } from '../../answer/view.ts';
import { saidLine } from './asked-blocks.ts';
import { FEEDBACK } from './ids.ts';
import { cut, LIMITS } from './limits.ts';
import { type Message, message } from './message.ts';
import { literal, mention } from './mrkdwn.ts';
import { notice } from './notice-blocks.ts';
import { quote, richText, smallMarkup, textObject } from './parts.ts';
import { notPassedOn } from './pass-on-modal.ts';

/** What was pressed, and for which question. */
export interface Feedback {
  readonly isHelpful: boolean;
  readonly question: string;
}

const HELPFUL = 'helpful:';
const NOT_HELPFUL = 'not-helpful:';

/** The two buttons. Their labels say that the curators hear of it. */
export function feedbackButtons(question: string): ContextActionsBlock {
  const button = (kind: string, label: string, description: string) => ({
    text: textObject(label),
    accessibility_label: description,
    value: `${kind}${question}`.slice(0, LIMITS.buttonValue),
  });
  return {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: FEEDBACK,
        positive_button: button(
          HELPFUL,
          'Helpful: tell the curators',
          'Tell the curators that this answer was helpful',
        ),
        negative_button: button(
          NOT_HELPFUL,
          'Not helpful: tell the curators',
          'Tell the curators that this answer was not helpful',
        ),
      },
    ],
  };
}

/** Reads the value of a pressed button; undefined where it is not one of ours. */
export function readFeedback(value: string): Feedback | undefined {
  if (value.startsWith(HELPFUL)) return { isHelpful: true, question: value.slice(HELPFUL.length) };
  if (value.startsWith(NOT_HELPFUL)) return { isHelpful: false, question: value.slice(NOT_HELPFUL.length) };
  return undefined;
}

const WORDS_OF_QUESTION = 300;

/** The line in the curators' channel: who found what helpful, or not. */
export function feedbackMessage(
  { isHelpful, question }: Feedback,
  by: string,
  response: Answer | View,
): Message {
  const verdict = isHelpful ? 'Helpful' : 'Not helpful';
  return message(
    [
      richText(quote(question)),
      smallMarkup(`*${verdict}* for ${mention(by)}  ·  ${literal(saidLine(response))}`),
    ],
    `${verdict}: ${cut(question, WORDS_OF_QUESTION)}`,
  );
}

export const thanksMessage = (): Message => notice('Thank you. The curators have been told.');
export const toldBeforeMessage = (): Message =>
  notice('Thank you. The curators already know what you think of this answer.');
export const noCuratorsMessage = (): Message => notice('This workspace has no curators who could be told.');
export const notToldMessage = (reference: string): Message => notice(notPassedOn(reference));
