// Cells of a table: https://docs.slack.dev/reference/block-kit/blocks/data-table-block
import type { DataTableBlock, RichTextBlock } from '@slack/types';
import { cut, LIMITS } from './limits.ts';
import { isAddress, withoutControls } from './mrkdwn.ts';

type Cell = DataTableBlock['rows'][number][number];

/** Slack refuses an empty cell. */
export const textCell = (words: string): Cell => ({ type: 'raw_text', text: cleaned(words) });

/** What a table is called where it is read out. */
export const caption = (words: string): string => cut(cleaned(words), LIMITS.headerText);

const cleaned = (words: string): string => withoutControls(words).trim() || '—';

/** The words alone where the address is not a plain one. */
export function linkCell(url: string | undefined, words: string): Cell {
  return isAddress(url) ? linked(url, cleaned(words)) : textCell(words);
}

const linked = (url: string, text: string): RichTextBlock => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: [{ type: 'link', url, text }] }],
});
