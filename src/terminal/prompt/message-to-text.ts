// A message as it is read in a terminal: who, for whom, what, and the buttons by their numbers.
import type { Message } from '../../workspace/shapes.ts';
import { blocksToLines, type Layout, textLines } from './blocks-to-text.ts';
import { type Paint, type Span, span } from './spans.ts';

export interface Reading extends Layout {
  readonly paint: Paint;
}

const MARGIN = '  ';

/** The lines of a message, ready to be printed. */
export function messageToText(message: Message, reading: Reading): string {
  const inner = { ...reading, width: reading.width - MARGIN.length };
  const content = contentLines(message, inner);
  const lines = [heading(message, reading), ...content.map((line) => [span(MARGIN), ...line])];
  return lines.map(reading.paint).join('\n');
}

function contentLines(message: Message, layout: Layout): Span[][] {
  const blocks = message.blocks ?? [];
  const lines = blocksToLines(blocks, layout);
  if (lines.length > 0) return lines;
  return textLines({ type: 'mrkdwn', text: message.text }, layout);
}

function heading(message: Message, { names }: Layout): Span[] {
  const who = message.notice === true ? 'Workspace' : names.user(message.user);
  const marks = [
    message.ephemeral_to === undefined ? '' : 'Only visible to you',
    message.thread_ts === undefined || message.thread_ts === message.ts ? '' : 'in the thread',
    message.edited === undefined ? '' : 'edited',
  ].filter(Boolean);
  return [span(who, 'bold'), ...marks.map((mark) => span(`  ${mark}`, 'dim'))];
}
