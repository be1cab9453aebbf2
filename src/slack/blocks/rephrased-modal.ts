// The answer to a question that was asked anew inside a modal: the same answer, seen by the asker alone.
import type { KnownBlock, ModalView } from '@slack/types';
import { type Asked, writePrivateMetadata } from './asked.ts';
import type { Message } from './message.ts';
import { modal } from './modal.ts';
import { quote, richText, section, smallPrint } from './parts.ts';

const SEEN_BY_YOU = 'You alone see this. To share it, ask the same with /sayswho in a conversation.';

/** @param answer the message that the same question gets elsewhere */
export function rephrasedModal(asked: Asked, answer: Message): ModalView {
  const blocks = [
    smallPrint('You asked:'),
    richText(quote(asked.question)),
    ...inModal(answer),
    smallPrint(SEEN_BY_YOU),
  ];
  const privateMetadata = writePrivateMetadata(asked);
  return modal('Says Who', blocks, { privateMetadata });
}

/** Tables stand in messages alone: https://docs.slack.dev/reference/block-kit/blocks/data-table-block */
const MESSAGES_ONLY: ReadonlySet<string> = new Set(['table', 'data_table', 'markdown', 'task_card', 'plan']);

/** Blocks for a modal; where one of them cannot stand there, the same in words. */
function inModal({ blocks, text }: Message): readonly KnownBlock[] {
  if (!blocks.some(({ type }) => MESSAGES_ONLY.has(type))) return blocks;
  return [section(text)];
}
