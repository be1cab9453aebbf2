// The facts that an answer does not show, a page at a time, in a modal that only the person who pressed sees.
import type { KnownBlock, ModalView } from '@slack/types';
import type { Answered } from '../../answer/answer.ts';
import { footer, furtherFacts } from '../../answer/wording.ts';
import { questionLine } from './answer-blocks.ts';
import { openableFactBlocks } from './fact-blocks.ts';
import { MORE } from './ids.ts';
import { modal } from './modal.ts';
import { actions, button, divider, smallPrint } from './parts.ts';

const PER_PAGE = 5;

/** @param asked the page, counted from 1; one that is not there gives the nearest that is */
export function moreModal(answer: Answered, asked: number): ModalView {
  const facts = furtherFacts(answer);
  const pages = Math.max(1, Math.ceil(facts.length / PER_PAGE));
  const page = Math.min(Math.max(1, Math.trunc(asked) || 1), pages);
  const from = (page - 1) * PER_PAGE;
  const shown = facts.slice(from, from + PER_PAGE);
  const blocks = [
    ...questionLine(answer.question, { isPrivate: true }),
    ...shown.flatMap((fact, at) => [...(at === 0 ? [] : [divider()]), ...openableFactBlocks(fact)]),
    ...turning(answer.question, page, pages),
    smallPrint(`${rangeText(from, shown.length, facts.length)} · ${footer(answer)}`),
  ];
  return modal('More on record', blocks, { callbackId: MORE });
}

/** `6 to 10 of 23` */
const rangeText = (from: number, shown: number, all: number): string =>
  shown === 0 ? 'Nothing more' : `${from + 1} to ${from + shown} of ${all}`;

/** Turns the page in place. */
function turning(question: string, page: number, pages: number): KnownBlock[] {
  const buttons = [
    ...(page > 1 ? [button(`${MORE}:${page - 1}`, 'Earlier', question, 'Earlier: the page before')] : []),
    ...(page < pages ? [button(`${MORE}:${page + 1}`, 'Later', question, 'Later: the next page')] : []),
  ];
  return buttons.length === 0 ? [] : [divider(), actions(...buttons)];
}
