// What stands below a link to a fact: the fact as in every answer, with the answer of the accused, and nothing to press.
import type { MessageAttachment } from '@slack/types';
import type { Answer } from '../../answer/answer.ts';
import { answerMessage } from './answer-blocks.ts';

const PRESSED: ReadonlySet<string> = new Set(['actions', 'context_actions']);

/** The attachment for the answer that a fact is to itself. */
export function unfurl(answer: Answer): MessageAttachment {
  const { blocks, text } = answerMessage(answer, { isPrivate: false });
  return { blocks: blocks.filter(({ type }) => !PRESSED.has(type)), fallback: text };
}
