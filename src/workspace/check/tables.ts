// The two tables: https://docs.slack.dev/reference/block-kit/blocks/table-block and .../data-table-block/
// Slack rejects empty cells: https://github.com/getnao/nao/pull/1141
import { LIMITS } from '../limits.ts';
import { richText } from './rich-text.ts';
import { anyString, boolean, byType, list, number, object, oneOf, type Rule, string } from './rules.ts';

const { table: limit, block } = LIMITS;

const rawText = object({ text: string({ max: limit.cellText }) });
const rawNumber = object({ value: number(), text: string({ max: limit.cellText }) });
const cell = byType(() => ({ raw_text: rawText, raw_number: rawNumber, rich_text: richText }));
const block_id = string({ max: block.id });

export const table: Rule = object(
  { rows: list(list(cell, { max: limit.columns }), { max: limit.rows }) },
  {
    block_id,
    column_settings: list(object({}, { align: oneOf('left', 'center', 'right'), is_wrapped: boolean }), {
      max: limit.columns,
    }),
  },
);

export const dataTable: Rule = object(
  { rows: list(list(cell, { max: limit.columns }), { max: limit.dataRows, min: 2 }), caption: anyString },
  {
    block_id,
    page_size: number({ min: 1, max: limit.pageSize }),
    row_header_column_index: number({ min: 0, max: limit.columns - 1 }),
  },
);
