// A timeline: in a message a table by date, in a modal, where no table may stand, a list by date.
import type { DataTableBlock, KnownBlock } from '@slack/types';
import type { CitedFact, Saying } from '../../answer/answer.ts';
import { viewLines } from '../../answer/plain-view.ts';
import type { TimelineView } from '../../answer/view.ts';
import { dateText, IN_ANSWER, kindLabel, kindMark, NO_ANSWER_ON_RECORD } from '../../answer/wording.ts';
import { sourceText, statementOf } from './fact-blocks.ts';
import { factEntry, MENU_LABEL, openMenu } from './fact-entries.ts';
import { shorten } from './limits.ts';
import { fillPages, type Page, type PageOptions, rangeText, type Slice } from './page.ts';
import { header } from './parts.ts';
import { linkCell, textCell } from './table-cells.ts';

/** Half of what a message holds, the other half being for the same in words and for the menu; and no more than one reads. */
const ROOM = { cost: 6500, items: 15 };

export function timelinePage(view: TimelineView, { page, place }: PageOptions): Page {
  const slice = fillPages(view.facts, costOf, ROOM, page);
  const range = rangeText(slice, view.facts.length);
  const body = place === 'modal' ? underDates(slice) : tableBlocks(slice);
  return {
    range,
    parts: [...body, ...openMenu(slice.items)],
    lines: viewLines({ ...view, facts: slice.items }),
    page: slice.page,
    pages: slice.pages,
  };
}

/** Each day is a heading: screen readers and eyes go from one to the next. */
const underDates = ({ items }: Slice<CitedFact>): KnownBlock[] =>
  items.flatMap((fact, at) => [
    ...(items[at - 1]?.said === fact.said ? [] : [header(dateText(fact.said))]),
    ...factEntry(fact),
  ]);

const HEADINGS = ['Date', 'Who says', 'What', IN_ANSWER, 'Source'] as const;
/** Not the heading above the table once more. */
const CAPTION = 'Facts in the order in which they were said';
/** The statement tells rows apart. */
const ROW_HEADER = HEADINGS.indexOf('What');

function tableBlocks({ items }: Slice<CitedFact>): KnownBlock[] {
  if (items.length === 0) return [];
  return [
    {
      type: 'data_table',
      caption: CAPTION,
      // All rows at once: the pages of the timeline have their own buttons, and two kinds of them would be confused.
      page_size: items.length,
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
  inOneLine(dateText(fact.said)),
  `${kindText(fact)} · ${shorten(fact.by.name, LONGEST_NAME)}${fact.likelihood ? ` (“${shorten(fact.likelihood, LONGEST_NAME)}”)` : ''}`,
  statementOf(fact),
  answerText(fact),
];

/** `✕ Denied · Port Company`; empty for what accuses nobody. */
function answerText({ answer }: CitedFact): string {
  if (answer === undefined) return '';
  return answer === 'none'
    ? NO_ANSWER_ON_RECORD
    : `${kindText(answer)} · ${shorten(answer.by.name, LONGEST_NAME)}`;
}

const kindText = ({ kind }: Saying): string => inOneLine(`${kindMark(kind)} ${kindLabel(kind)}`);

/** With no-break spaces: a narrow column would set each word below the other. */
const inOneLine = (text: string): string => text.replaceAll(' ', '\u00a0');

const costOf = (fact: CitedFact): number =>
  [...textsOf(fact), sourceOf(fact)].reduce<number>((sum, { length }) => sum + length, MENU_LABEL);

const sourceOf = ({ citations: [first] }: CitedFact): string => (first ? sourceText(first) : '');
