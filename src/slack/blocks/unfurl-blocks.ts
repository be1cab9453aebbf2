// What stands below a link to a fact: the fact with the answer of the accused, and nothing to press.
// Without rich text, which Slack has refused in unfurls: https://github.com/slackapi/java-slack-sdk/issues/948
import type { KnownBlock, MessageAttachment } from '@slack/types';
import type { Answer, Answered, CitedFact } from '../../answer/answer.ts';
import { answerLine } from '../../answer/answer-line.ts';
import { plainText } from '../../answer/plain-text.ts';
import { differenceText, footer } from '../../answer/wording.ts';
import { answerMarkup, chipMarkup, quotedText, sourceBlock, statementOf } from './fact-blocks.ts';
import { cut, LIMITS, shorten } from './limits.ts';
import { literal } from './mrkdwn.ts';
import { smallMarkup, smallPrint, words } from './parts.ts';

/** The attachment for the answer that a fact is to itself. */
export function unfurl(answer: Answer): MessageAttachment {
  const blocks = answer.status === 'answered' ? factAndAnswer(answer) : [];
  return {
    blocks: [...blocks, smallPrint(footer(answer))],
    fallback: cut(literal(plainText(answer)), LIMITS.messageText),
  };
}

function factAndAnswer({
  facts: [fact],
  isAccusation,
  responses: [response],
  differences,
}: Answered): KnownBlock[] {
  return [
    words(statementOf(fact)),
    smallMarkup(chipMarkup(fact)),
    ...quoted(fact),
    ...(isAccusation && !response ? [smallPrint(answerLine(undefined))] : []),
    ...(response ? [smallMarkup(answerMarkup(response)), ...quoted(response)] : []),
    ...differences.map((difference) => smallPrint(shorten(differenceText(difference), LONGEST_POINT))),
  ];
}

const LONGEST_POINT = 300;

const quoted = ({ citations: [citation] }: CitedFact): KnownBlock[] =>
  citation ? [words(quotedText(citation)), sourceBlock(citation)] : [];
