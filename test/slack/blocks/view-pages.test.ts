// The pages of every view of the project's record: within the limits, complete, and each fact on one of them.
import { describe, expect, test } from 'vitest';
import { createLibrary } from '../../../src/answer/library.ts';
import type { View } from '../../../src/answer/view.ts';
import { loadRecord } from '../../../src/record/load.ts';
import { LIMITS } from '../../../src/slack/blocks/limits.ts';
import { fillPages, pageButtons, sliceOf } from '../../../src/slack/blocks/page.ts';
import { responseMessage, responseModal } from '../../../src/slack/blocks/response-blocks.ts';
import { faultsOf } from '../golden/faults.ts';

const record = await loadRecord('data');
const { consult } = createLibrary(record);
const topics = record.dossier.topics.map(({ id }) => id);
const REQUESTS = [
  'timeline',
  'differ',
  'sources',
  ...topics.flatMap((id) => [`timeline ${id}`, `both ${id}`, `differ ${id}`]),
  ...['APT31', 'China', 'United Kingdom', 'Weng Ming', 'The article'].flatMap((name) => [
    `who ${name}`,
    `timeline ${name}`,
  ]),
];
const LEFT_OUT = 'left out here';

function pagesOf<Payload>(make: (page: number) => Payload): Payload[] {
  const pages: Payload[] = [];
  for (let page = 1; ; page += 1) {
    const payload = make(page);
    if (JSON.stringify(payload) === JSON.stringify(pages.at(-1))) return pages;
    pages.push(payload);
  }
}

const menuOf = (payload: unknown): string[] =>
  [...JSON.stringify(payload).matchAll(/"value":"fact ([a-z0-9-]+)"/g)].map(([, id = '']) => id);

function factsOf(view: View): string[] {
  if (view.status === 'timeline') return view.facts.map(({ id }) => id);
  if (view.status === 'profile') return [...view.says, ...view.saidOf].map(({ id }) => id);
  return view.status === 'both' ? view.sides.flatMap(({ facts }) => facts.map(({ id }) => id)) : [];
}

describe.each([
  ['messages', (view: View, page: number) => responseMessage(view, { isPrivate: true, page })] as const,
  ['modals', (view: View, page: number) => responseModal(view, { page })] as const,
])('%s', (_, make) => {
  test.each(REQUESTS)('%s', (request) => {
    const view = consult(request) as View;
    const pages = pagesOf((page) => make(view, page));
    for (const payload of pages) {
      expect(faultsOf(payload)).toEqual([]);
      expect(JSON.stringify(payload)).not.toContain(LEFT_OUT);
    }
    const shown = pages.flatMap(menuOf);
    const reachable = factsOf(view).filter((id) => `fact ${id}`.length <= LIMITS.optionValue);
    expect(new Set(shown)).toEqual(new Set(reachable));
  });
});

test('a page that does not exist is the nearest that does', () => {
  const items = [1, 2, 3, 4, 5];
  expect(sliceOf(items, 2, 2)).toEqual({ items: [3, 4], before: 2, page: 2, pages: 3 });
  for (const wanted of [99, 3]) expect(sliceOf(items, 2, wanted).items).toEqual([5]);
  for (const wanted of [0, -1, Number.NaN, 1.5]) expect(sliceOf(items, 2, wanted).items).toEqual([1, 2]);
  expect(sliceOf([], 2, 1)).toEqual({ items: [], before: 0, page: 1, pages: 1 });
});

test('pages are filled up to their room, and an item too large for any has one to itself', () => {
  const room = { cost: 10, items: 3 };
  const at = (items: readonly number[], page: number) => fillPages(items, (cost) => cost, room, page);
  expect(at([4, 4, 4], 1)).toEqual({ items: [4, 4], before: 0, page: 1, pages: 2 });
  expect(at([4, 4, 4], 2)).toEqual({ items: [4], before: 2, page: 2, pages: 2 });
  expect(at([1, 1, 1, 1], 1).items).toEqual([1, 1, 1]);
  expect([1, 2, 3].map((page) => at([4, 50, 4], page).items)).toEqual([[4], [50], [4]]);
  expect(at([], 1)).toEqual({ items: [], before: 0, page: 1, pages: 1 });
});

test('buttons lead to the pages before and after', () => {
  const ids = (page: number, pages: number) =>
    pageButtons('sources', { page, pages }).map((button) => button.action_id);
  expect([ids(1, 3), ids(2, 3), ids(3, 3), ids(1, 1)]).toEqual([
    ['page:2'],
    ['page:1', 'page:3'],
    ['page:2'],
    [],
  ]);
});
