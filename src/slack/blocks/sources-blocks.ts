// The sources on file, those of the speakers themselves first: in a message as a table, in a modal as a list.
import type { DataTableBlock, KnownBlock } from '@slack/types';
import { viewLines } from '../../answer/plain-view.ts';
import type { SourcesView } from '../../answer/view.ts';
import { counted, viewTitle } from '../../answer/view-wording.ts';
import { dateText } from '../../answer/wording.ts';
import { shorten } from './limits.ts';
import { link, literal } from './mrkdwn.ts';
import { fillPages, type Page, type PageOptions, rangeText } from './page.ts';
import { section } from './parts.ts';
import { caption, linkCell, textCell } from './table-cells.ts';

/** No more than one reads at a time. */
const ROOM = { cost: 6500, items: 15 };
const LONGEST = 200;

type Source = SourcesView['sources'][number];

export function sourcesPage(view: SourcesView, { page, place }: PageOptions): Page {
  const slice = fillPages(view.sources, costOf, ROOM, page);
  const range = rangeText(slice, view.sources.length);
  return {
    range,
    parts: [...(place === 'modal' ? slice.items.map(listed) : tables(view, slice.items))],
    lines: viewLines({ ...view, sources: slice.items }),
    page: slice.page,
    pages: slice.pages,
  };
}

const HEADINGS = ['Source', 'Publisher', 'Date', 'Tier', 'Quotations'] as const;

/** Slack refuses a table without rows. */
const tables = (view: SourcesView, sources: readonly Source[]): DataTableBlock[] =>
  sources.length === 0 ? [] : [table(view, sources)];

const table = (view: SourcesView, sources: readonly Source[]): DataTableBlock => ({
  type: 'data_table',
  caption: caption(viewTitle(view)),
  // All rows at once: the pages have their own buttons, and two kinds of them would be confused.
  page_size: sources.length,
  rows: [HEADINGS.map(textCell), ...sources.map(rowOf)],
});

const rowOf = (source: Source): DataTableBlock['rows'][number] => [
  linkCell(source.url, shorten(source.short, LONGEST)),
  textCell(shorten(source.publisher, LONGEST)),
  textCell(dateText(source.date).replaceAll(' ', '\u00a0')),
  textCell(source.tier),
  { type: 'raw_number', value: source.quotations, text: `${source.quotations}` },
];

const costOf = ({ short, publisher, date, tier, quotations }: Source): number =>
  short.length + publisher.length + dateText(date).length + tier.length + `${quotations}`.length;

const listed = ({ short, publisher, date, tier, quotations, url }: Source): KnownBlock =>
  section(
    `${link(url, shorten(short, LONGEST))}\n${literal(`${dateText(date)} · ${tier} · ${shorten(publisher, LONGEST)} · ${counted(quotations, 'quotation')}`)}`,
  );
