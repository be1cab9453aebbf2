// data_table, which the renderer does not know: https://docs.slack.dev/reference/block-kit/blocks/data-table-block/
import { useState } from 'react';
import { asList, asObject, asText, type Json } from '../../../json.ts';
import type { Block } from '../../../shapes.ts';
import { Display } from './display.tsx';

interface Sorting {
  readonly column: number;
  readonly isDown: boolean;
}

const USUAL_PAGE = 5;

export function DataTable({ block }: { block: Block }) {
  const [head = [], ...rows] = asList(block.rows).map((row) => asList(row).map(asObject));
  const size = typeof block.page_size === 'number' ? block.page_size : USUAL_PAGE;
  const [page, setPage] = useState(0);
  const [sorting, setSorting] = useState<Sorting>();
  const sorted = sorting === undefined ? rows : sortedBy(rows, sorting);
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const sort = (column: number): void => {
    setSorting({ column, isDown: sorting?.column === column && !sorting.isDown });
    setPage(0);
  };
  return (
    <div className="data-table">
      <table>
        <caption>{asText(block.caption)}</caption>
        <thead>
          <tr>
            {head.map((cell, column) => (
              <th key={cellText(cell)} scope="col" aria-sort={sortOf(sorting, column)}>
                <button type="button" onClick={() => sort(column)}>
                  {cellText(cell)} {sorting?.column === column ? (sorting.isDown ? '▾' : '▴') : ''}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <Body rows={sorted.slice(page * size, (page + 1) * size)} header={block.row_header_column_index} />
      </table>
      {pages > 1 && <Pages page={page} pages={pages} go={setPage} />}
    </div>
  );
}

function Body({ rows, header }: { rows: readonly Json[][]; header: unknown }) {
  return (
    <tbody>
      {rows.map((row) => (
        <tr key={row.map(cellText).join('|')}>
          {row.map((cell, column) => {
            const key = `${column}:${cellText(cell)}`;
            return column === header ? (
              <th key={key} scope="row">
                <Cell cell={cell} />
              </th>
            ) : (
              <td key={key}>
                <Cell cell={cell} />
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  );
}

function Cell({ cell }: { cell: Json }) {
  return cell.type === 'rich_text' ? <Display block={cell} /> : cellText(cell);
}

function Pages({ page, pages, go }: { page: number; pages: number; go: (page: number) => void }) {
  return (
    <div className="pages">
      <button type="button" disabled={page === 0} onClick={() => go(page - 1)}>
        Previous
      </button>
      <span role="status">
        Page {page + 1} of {pages}
      </span>
      <button type="button" disabled={page === pages - 1} onClick={() => go(page + 1)}>
        Next
      </button>
    </div>
  );
}

function sortOf(sorting: Sorting | undefined, column: number): 'ascending' | 'descending' | 'none' {
  if (sorting?.column !== column) return 'none';
  return sorting.isDown ? 'descending' : 'ascending';
}

function sortedBy(rows: readonly Json[][], { column, isDown }: Sorting): Json[][] {
  const text = (row: Json[]) => cellText(row[column] ?? {});
  const ascending = rows.toSorted((a, b) => text(a).localeCompare(text(b), 'en', { numeric: true }));
  return isDown ? ascending.reverse() : ascending;
}

function cellText(cell: Json): string {
  if (cell.type !== 'rich_text') return asText(cell.text) || asText(cell.value);
  return asList(cell.elements)
    .flatMap((element) => asList(asObject(element).elements))
    .map((piece) => asText(asObject(piece).text))
    .join('');
}
