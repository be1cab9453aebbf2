// A question in the curators' channel: open, with what they can do, or dealt with, by whom and how.
import type { Button, KnownBlock } from '@slack/types';
import type { Answer } from '../../answer/answer.ts';
import type { View } from '../../answer/view.ts';
import type { Asked } from './asked.ts';
import { askedBlocks } from './asked-blocks.ts';
import { ANSWER_WITH, NOTHING_ON_RECORD } from './ids.ts';
import { cut } from './limits.ts';
import { type Message, message } from './message.ts';
import { literal, mention } from './mrkdwn.ts';
import { actions, button, header, smallMarkup, textObject } from './parts.ts';

/** How the curators dealt with a question. */
export interface Settlement {
  /** Id of the curator. */
  readonly by: string;
  /** The fact that went to the asker; undefined where nothing is on record. */
  readonly factId: string | undefined;
}

const TITLE = 'A question for the curators';
/** A message that is updated may have 4,000 bytes of text: https://docs.slack.dev/reference/methods/chat.update#errors */
const WORDS_OF_QUESTION = 300;

/** The message in the curators' channel; with a settlement its buttons are gone. */
export function curatorsMessage(asked: Asked, response: Answer | View, settlement?: Settlement): Message {
  const end = settlement === undefined ? choices() : smallMarkup(settled(settlement));
  const words = `${TITLE}: ${cut(asked.question, WORDS_OF_QUESTION)}${settlement ? `\n${outcome(settlement)}.` : ''}`;
  return message([header(TITLE), ...askedBlocks(asked, response), end], words);
}

const settled = ({ by, factId }: Settlement): string => {
  const id = factId === undefined ? '' : ` with \`${literal(factId)}\``;
  return `*${factId === undefined ? 'Closed: nothing on record' : 'Answered'}* by ${mention(by)}${id}`;
};

const outcome = ({ factId }: Settlement): string =>
  factId === undefined ? 'Closed: nothing on record' : `Answered with ${factId}`;

function choices(): KnownBlock {
  const answer = button(
    ANSWER_WITH,
    'Answer with a fact',
    ANSWER_WITH,
    'Answer with a fact: choose one and send it to the asker',
  );
  const close = button(
    NOTHING_ON_RECORD,
    'Nothing on record',
    NOTHING_ON_RECORD,
    'Nothing on record: tell the asker so',
  );
  return actions({ ...answer, style: 'primary' }, { ...close, confirm: CONFIRM });
}

const CONFIRM: NonNullable<Button['confirm']> = {
  title: textObject('Nothing on record?'),
  text: textObject('The asker is told that the curators found nothing on record. This closes the question.'),
  confirm: textObject('Tell the asker'),
  deny: textObject('Cancel'),
};
