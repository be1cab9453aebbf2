// What can be done with an answer. Whatever opens is seen by the person who pressed, and posts nothing.
import type { ActionsBlock, Button } from '@slack/types';
import type { Answered, CitedDifference } from '../../answer/answer.ts';
import { furtherFacts } from '../../answer/wording.ts';
import { sourceButton } from './fact-blocks.ts';
import { BOTH, MORE, NOT_IT, SHARE } from './ids.ts';
import { actions, button } from './parts.ts';

/** The row of buttons below an answer. */
export function answerButtons(
  answer: Answered,
  { isPrivate }: { readonly isPrivate: boolean },
): ActionsBlock {
  const { question, facts, differences } = answer;
  const more = furtherFacts(answer).length;
  return actions(
    ...(isPrivate ? [shareButton(question)] : []),
    ...(more > 0 ? [moreButton(question, more)] : []),
    ...(differences.length > 0 ? [bothButton(`${BOTH}:${ASKED}`, question, differences)] : []),
    sourceButton(facts[0]),
    button(
      NOT_IT,
      'Not what I asked',
      question,
      'Not what I asked: see what is nearest, or ask in other words',
    ),
  );
}

/** The detail of a BOTH button whose value is a question: the points are those of its answer, with its filters. */
export const ASKED = 'asked';

export const shareButton = (question: string): Button =>
  button(SHARE, 'Share here', question, 'Share here: post this answer for everyone in this conversation');

export const moreButton = (question: string, count: number): Button =>
  button(`${MORE}:1`, `${count} more`, question, `${count} more on record, shown to you alone`);

/** Opens the points on which sources differ, for a question or for a fact. */
export function bothButton(
  id: string,
  value: string,
  [first, ...others]: readonly CitedDifference[],
): Button {
  const readings = first?.readings.length ?? 0;
  const label = readings === 2 && others.length === 0 ? 'Show both' : 'Show all readings';
  return button(id, label, value, `${label}: what each source says, shown to you alone`);
}
