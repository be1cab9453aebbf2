// A view is shown a page at a time: as many of its items as there is room for, and buttons to the others.
import type { Button } from '@slack/types';
import type { Part } from './fit-into.ts';
import { PAGE } from './ids.ts';
import { button } from './parts.ts';

/** Where a page will stand: no table may in a modal. The pages are the same, so that one can go on from one to the other. */
export type Place = 'message' | 'modal';

export interface PageOptions {
  /** From 1; one that does not exist is the nearest that does. */
  readonly page: number;
  readonly place: Place;
  /** Where facts have pages, ending in a slash; undefined where they have none. */
  readonly link?: string | undefined;
}

/** One page of a view, without what stands around every page. */
export interface Page {
  /** Which items of how many, where they are not all there. */
  readonly range?: string;
  readonly parts: readonly Part[];
  /** The same in words. */
  readonly lines: readonly string[];
  /** From 1. */
  readonly page: number;
  /** At least 1. */
  readonly pages: number;
}

export interface Slice<Item> extends Pick<Page, 'page' | 'pages'> {
  readonly items: readonly Item[];
  /** How many items stand on earlier pages. */
  readonly before: number;
}

/** Items in pages of at most so many. */
export function sliceOf<Item>(items: readonly Item[], size: number, wanted: number): Slice<Item> {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const page = within(wanted, pages);
  const before = (page - 1) * size;
  return { items: items.slice(before, before + size), before, page, pages };
}

/** Items in pages that hold at most `room` of what `cost` measures, and one item at least. */
export function fillPages<Item>(
  items: readonly Item[],
  cost: (item: Item) => number,
  room: { readonly cost: number; readonly items: number },
  wanted: number,
): Slice<Item> {
  const starts = [0];
  let spent = 0;
  items.forEach((item, at) => {
    const start = starts.at(-1) ?? 0;
    if (at > start && (spent + cost(item) > room.cost || at - start >= room.items)) {
      starts.push(at);
      spent = 0;
    }
    spent += cost(item);
  });
  const page = within(wanted, starts.length);
  const before = starts[page - 1] ?? 0;
  return { items: items.slice(before, starts[page] ?? items.length), before, page, pages: starts.length };
}

const within = (wanted: number, pages: number): number =>
  Number.isInteger(wanted) ? Math.min(Math.max(wanted, 1), pages) : 1;

/** `shown: 3 to 5`; empty where everything is there. */
export function rangeText(
  { items, before }: Pick<Slice<unknown>, 'items' | 'before'>,
  total: number,
): string {
  if (items.length === total || items.length === 0) return '';
  return `shown: ${before + 1} to ${before + items.length}`;
}

/** Buttons to the pages before and after; none where there is one page. */
export function pageButtons(request: string, { page, pages }: Pick<Page, 'page' | 'pages'>): Button[] {
  const to = (target: number, label: string): Button =>
    button(
      `${PAGE}:${target}`,
      `${label} · page ${target} of ${pages}`,
      request,
      `${label}: page ${target} of ${pages}`,
    );
  return [...(page > 1 ? [to(page - 1, 'Earlier')] : []), ...(page < pages ? [to(page + 1, 'Later')] : [])];
}
