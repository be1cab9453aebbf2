// Cells of a table: https://docs.slack.dev/reference/block-kit/blocks/data-table-block
import type { DataTableBlock, RichTextBlock } from '@slack/types';
import { isAddress, withoutControls } from './mrkdwn.ts';

type Cell = DataTableBlock['rows'][number][number];

/** Slack refuses an empty cell. */
export const textCell = (words: string): Cell => ({ type: 'raw_text', text: withoutControls(words) || '—' });

/** The words alone where the address is not a plain one. */
export function linkCell(url: string | undefined, words: string): Cell {
  return isAddress(url) ? linked(url, withoutControls(words) || '—') : textCell(words);
}

const linked = (url: string, text: string): RichTextBlock => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: [{ type: 'link', url, text }] }],
});
