// A timeline: in a message a table by date, in a modal, where no table may stand, a list by date.
import type { DataTableBlock, KnownBlock } from '@slack/types';
import type { CitedFact } from '../../answer/answer.ts';
import { viewLines } from '../../answer/plain-view.ts';
import type { TimelineView } from '../../answer/view.ts';
import { viewTitle } from '../../answer/view-wording.ts';
import { dateText, kindLabel, kindMark } from '../../answer/wording.ts';
import { sourceText, statementOf } from './fact-blocks.ts';
import { factEntry, MENU_LABEL, openMenu } from './fact-entries.ts';
import { shorten } from './limits.ts';
import { fillPages, type Page, type PageOptions, rangeText, type Slice } from './page.ts';
import { caption, linkCell, textCell } from './table-cells.ts';

/** Half of what a message holds; the other half is for the same in words, and for the menu. */
const ROOM = { cost: 6500, items: 40 };
/** Rows that are seen at once; Slack has its own buttons for the others. */
const ROWS_SEEN = 6;

export function timelinePage(view: TimelineView, { page, place }: PageOptions): Page {
  const slice = fillPages(view.facts, costOf, ROOM, page);
  const range = rangeText(slice, view.facts.length);
  const body = place === 'modal' ? slice.items.flatMap(factEntry) : tableBlocks(view, slice);
  return {
    range,
    parts: [...body, ...openMenu(slice.items)],
    lines: viewLines({ ...view, facts: slice.items }),
    page: slice.page,
    pages: slice.pages,
  };
}

const HEADINGS = ['Date', 'Kind', 'Who', 'What', 'Source'] as const;
/** The statement tells rows apart. */
const ROW_HEADER = HEADINGS.indexOf('What');

function tableBlocks(view: TimelineView, { items }: Slice<CitedFact>): KnownBlock[] {
  if (items.length === 0) return [];
  return [
    {
      type: 'data_table',
      caption: caption(viewTitle(view)),
      page_size: ROWS_SEEN,
      row_header_column_index: ROW_HEADER,
      rows: [HEADINGS.map(textCell), ...items.map(rowOf)],
    },
  ];
}

const rowOf = (fact: CitedFact): DataTableBlock['rows'][number] => [
  ...textsOf(fact).map(textCell),
  linkCell(fact.citations[0]?.url, sourceOf(fact)),
];

const LONGEST_NAME = 100;

const textsOf = (fact: CitedFact): readonly string[] => [
  dateText(fact.said),
  `${kindMark(fact.kind)} ${kindLabel(fact.kind)}${fact.likelihood ? ` (“${shorten(fact.likelihood, LONGEST_NAME)}”)` : ''}`,
  shorten(fact.by.name, LONGEST_NAME),
  statementOf(fact),
];

const costOf = (fact: CitedFact): number =>
  [...textsOf(fact), sourceOf(fact)].reduce<number>((sum, { length }) => sum + length, MENU_LABEL);

const sourceOf = ({ citations: [first] }: CitedFact): string => (first ? sourceText(first) : '');
