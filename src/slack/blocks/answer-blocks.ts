// An answer as a Slack message: short first, the other side beside it, the rest behind buttons.
import type { KnownBlock } from '@slack/types';
import type { Answer } from '../../answer/answer.ts';
import { plainText } from '../../answer/plain-text.ts';
import { footer, togetherLine, withoutReference } from '../../answer/wording.ts';
import { answerButtons } from './answer-buttons.ts';
import { answeredBlocks } from './answered-blocks.ts';
import { declinedBlocks } from './declined-blocks.ts';
import { feedbackButtons } from './feedback-blocks.ts';
import { cut } from './limits.ts';
import { type Message, message } from './message.ts';
import { literal, mention } from './mrkdwn.ts';
import { actions, smallMarkup, smallPrint } from './parts.ts';
import { passOnButton } from './pass-on-button.ts';

export interface AnswerOptions {
  /** True where only the asker sees the message: then they may share it. */
  readonly isPrivate: boolean;
  /** The person who shared the answer, where someone did. */
  readonly sharedBy?: string;
  /** True where there are curators to whom a question may be passed on, and who hear whether an answer helped. */
  readonly hasCurators?: boolean;
  /** True where the question does not stand just above. If not given: in private and in shared answers. */
  readonly isApart?: boolean;
}

/** The message for an answer. */
export function answerMessage(answer: Answer, options: AnswerOptions): Message {
  const body =
    answer.status === 'answered'
      ? [...answeredBlocks(answer), answerButtons(answer, options)]
      : declinedBlocks(answer);
  const together = togetherLine(answer);
  const above = [
    ...questionLine(answer.question, options),
    ...(together === undefined ? [] : [smallPrint(together)]),
  ];
  const toCurators = options.hasCurators && !isOfFilters(answer) ? [curatorsBlock(answer)] : [];
  return message([...above, ...body, ...toCurators, smallPrint(footer(answer))], plainText(answer));
}

/** A filter that means nothing here is for the asker to mend: curators could only say so. */
const isOfFilters = (answer: Answer): boolean => answer.status === 'declined' && answer.reason === 'filter';

/** An answer may be judged, a decline passed on. */
const curatorsBlock = ({ status, question }: Answer): KnownBlock =>
  status === 'answered' ? feedbackButtons(question) : actions(passOnButton(question));

/** On a phone two lines. */
const QUESTION_SHOWN = 150;

/** The question, and who shared its answer, where the answer stands away from the question. */
export function questionLine(
  question: string,
  { isPrivate, sharedBy, isApart }: AnswerOptions,
): KnownBlock[] {
  if (!(isApart ?? (isPrivate || sharedBy !== undefined))) return [];
  const words = withoutReference(question).replace(/\s+/g, ' ');
  const parts = [
    ...(words === '' ? [] : [`*Asked:* ${literal(cut(words, QUESTION_SHOWN))}`]),
    ...(sharedBy === undefined ? [] : [`Shared by ${mention(sharedBy)}`]),
  ];
  return parts.length === 0 ? [] : [smallMarkup(parts.join('  ·  '))];
}
