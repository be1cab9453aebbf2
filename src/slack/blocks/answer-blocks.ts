// An answer as a Slack message: short first, the other side beside it, where it stands below.
import type { KnownBlock } from '@slack/types';
import type { Answer, Answered, CitedFact, Declined } from '../../answer/answer.ts';
import { plainText } from '../../answer/plain-text.ts';
import {
  ALSO,
  alsoOnRecord,
  chipLine,
  DID_YOU_MEAN,
  declineText,
  differenceText,
  faultText,
  footer,
  IN_ANSWER,
  MAY_BE_IT,
  NEAREST,
  NO_ANSWER_ON_RECORD,
} from '../../answer/wording.ts';
import { factBlocks, quotationBlocks } from './fact-blocks.ts';
import { ASK, SHARE } from './ids.ts';
import { type Message, message } from './message.ts';
import { literal, mention } from './mrkdwn.ts';
import { actions, button, plain, richText, section, smallMarkup, smallPrint } from './parts.ts';

export interface AnswerOptions {
  /** True where only the asker sees the message: then they may share it. */
  readonly isPrivate: boolean;
  /** The person who shared the answer, where someone did. */
  readonly sharedBy?: string;
  /** True where there are curators to whom a question may be passed on, and who hear whether an answer helped. */
  readonly hasCurators?: boolean;
}

/** The message for an answer. */
export function answerMessage(answer: Answer, { isPrivate, sharedBy }: AnswerOptions): Message {
  const body = answer.status === 'answered' ? answeredBlocks(answer) : declinedBlocks(answer);
  const share = isPrivate && answer.status === 'answered' ? [shareButton(answer.question)] : [];
  const sharer = sharedBy === undefined ? [] : [smallMarkup(`Shared by ${mention(sharedBy)}`)];
  return message([...sharer, ...body, ...share, smallPrint(footer(answer))], plainText(answer));
}

const shareButton = (question: string): KnownBlock =>
  actions(button(SHARE, 'Share here', question, 'Share this answer with everyone in this conversation'));

function answeredBlocks(answer: Answered): KnownBlock[] {
  const { sure, facts, isAccusation, responses, differences } = answer;
  const [best, ...rest] = facts;
  return [
    ...(sure ? [] : [section(`*${literal(MAY_BE_IT)}*`)]),
    ...factBlocks(best),
    ...(isAccusation ? otherSideBlocks(responses) : []),
    ...differences.map((difference) => smallPrint(differenceText(difference))),
    ...(sure
      ? alsoOnRecord(answer).map(({ statement }) => smallPrint(`${ALSO} ${statement}`))
      : rest.slice(0, 2).flatMap(alternativeBlocks)),
  ];
}

const alternativeBlocks = (fact: CitedFact): KnownBlock[] => [
  richText(plain(`Or: ${fact.statement}`)),
  smallPrint(chipLine(fact)),
];

function otherSideBlocks([first]: readonly CitedFact[]): KnownBlock[] {
  if (!first) return [smallPrint(`${IN_ANSWER}: ${NO_ANSWER_ON_RECORD}`)];
  return [
    smallMarkup(`*${literal(IN_ANSWER)}*  ${literal(chipLine(first))}`),
    ...quotationBlocks(first.citations),
  ];
}

function declinedBlocks({ reason, faults, nearest, didYouMean }: Declined): KnownBlock[] {
  return [
    section(`*${literal(declineText(reason))}*`),
    ...faults.map((fault) => richText(plain(faultText(fault)))),
    ...(didYouMean
      ? [smallPrint(DID_YOU_MEAN), actions(button(ASK, didYouMean, didYouMean, 'Ask this instead'))]
      : []),
    ...(nearest.length > 0 ? [smallPrint(NEAREST)] : []),
    ...nearest.flatMap((fact) => [richText(plain(fact.statement)), smallPrint(chipLine(fact))]),
  ];
}
