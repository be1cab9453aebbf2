// The facts that an answer does not show, a page at a time, in a modal that only the person who pressed sees.
import type { KnownBlock, ModalView } from '@slack/types';
import type { Answered } from '../../answer/answer.ts';
import { footer, furtherFacts, togetherLine } from '../../answer/wording.ts';
import { questionLine } from './answer-blocks.ts';
import { openableFactBlocks } from './fact-blocks.ts';
import { MORE } from './ids.ts';
import { modal } from './modal.ts';
import { sliceOf } from './page.ts';
import { actions, button, divider, smallPrint } from './parts.ts';

const PER_PAGE = 5;

/** @param asked the page, counted from 1; one that is not there gives the nearest that is */
export function moreModal(answer: Answered, asked: number): ModalView {
  const facts = furtherFacts(answer);
  const { items: shown, before, page, pages } = sliceOf(facts, PER_PAGE, asked);
  const together = togetherLine(answer);
  const blocks = [
    ...questionLine(answer.question, { isPrivate: true }),
    ...(together === undefined ? [] : [smallPrint(together)]),
    ...shown.flatMap((fact, at) => [...(at === 0 ? [] : [divider()]), ...openableFactBlocks(fact)]),
    ...turning(answer.question, page, pages),
    smallPrint(`${rangeText(before, shown.length, facts.length)} · ${footer(answer)}`),
  ];
  return modal('More on record', blocks, { callbackId: MORE });
}

/** `6 to 10 of 23` */
const rangeText = (before: number, shown: number, all: number): string =>
  shown === 0 ? 'Nothing more' : `${before + 1} to ${before + shown} of ${all}`;

/** Turns the page in place. */
function turning(question: string, page: number, pages: number): KnownBlock[] {
  const buttons = [
    ...(page > 1 ? [button(`${MORE}:${page - 1}`, 'Earlier', question, 'Earlier: the page before')] : []),
    ...(page < pages ? [button(`${MORE}:${page + 1}`, 'Later', question, 'Later: the next page')] : []),
  ];
  return buttons.length === 0 ? [] : [divider(), actions(...buttons)];
}
