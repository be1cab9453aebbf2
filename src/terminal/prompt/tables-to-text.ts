// Tables as columns of text.
import { asList, asObject, asText, type Json } from '../../workspace/json.ts';
import type { Names } from './mrkdwn-to-text.ts';
import { richTextLines } from './rich-text-to-text.ts';
import { columns, type Span, span } from './spans.ts';

const GAP = '  ';

export function tableLines(block: Json, names: Names, width: number): Span[][] {
  const rows = asList(block.rows).map((row) => asList(row).map((cell) => cellText(asObject(cell), names)));
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = shrink(
    Array.from({ length: count }, (_, index) => widest(rows, index)),
    width - GAP.length * (count - 1),
  );
  const caption = asText(block.caption);
  const lines = rows.map((row, index) => {
    const text = widths.map((size, column) => padded(row[column] ?? '', size)).join(GAP);
    return [index === 0 ? span(text, 'bold') : span(text)];
  });
  return caption === '' ? lines : [[span(caption, 'dim')], ...lines];
}

function cellText(cell: Json, names: Names): string {
  if (cell.type !== 'rich_text') return asText(cell.text) || asText(cell.value);
  return richTextLines(asList(cell.elements), names, 1000)
    .map((line) => line.map(({ text }) => text).join(''))
    .join(' ');
}

function widest(rows: readonly (readonly string[])[], index: number): number {
  return Math.max(1, ...rows.map((row) => columns(row[index] ?? '')));
}

/** Takes from the widest columns until all of them fit. */
function shrink(wanted: readonly number[], width: number): number[] {
  const widths = [...wanted];
  let over = widths.reduce((sum, size) => sum + size, 0) - width;
  while (over > 0) {
    const index = widths.indexOf(Math.max(...widths));
    const size = widths[index] ?? 0;
    if (size <= 4) break;
    widths[index] = size - 1;
    over -= 1;
  }
  return widths;
}

function padded(text: string, size: number): string {
  if (columns(text) <= size) return text + ' '.repeat(size - columns(text));
  let cut = '';
  for (const character of text) {
    if (columns(cut + character) > size - 1) break;
    cut += character;
  }
  return `${cut}…${' '.repeat(Math.max(0, size - columns(cut) - 1))}`;
}
