// A party: who it is on record, what it says, what is said of it.
import type { KnownBlock } from '@slack/types';
import type { CitedFact } from '../../answer/answer.ts';
import { viewLines } from '../../answer/plain-view.ts';
import type { ProfileView } from '../../answer/view.ts';
import { NOTHING_SAID } from '../../answer/view-wording.ts';
import { factEntry, openMenu } from './fact-entries.ts';
import { type Page, sliceOf } from './page.ts';
import { header, smallPrint } from './parts.ts';

/** Facts of each list on a page. */
const SIZE = 4;

/** Both lists begin on the first page: what a party says is never behind what is said of it. */
export function profilePage(view: ProfileView, wanted: number): Page {
  const { says, saidOf } = view;
  const longer = says.length > saidOf.length ? says : saidOf;
  const { page, pages, before } = sliceOf(longer, SIZE, wanted);
  const on = (facts: readonly CitedFact[]) => facts.slice(before, before + SIZE);
  const pageOf = { ...view, says: on(says), saidOf: on(saidOf) };
  return {
    parts: [
      ...listBlocks('Says', says, pageOf.says, before),
      ...listBlocks(`Said of ${view.party.name}`, saidOf, pageOf.saidOf, before),
      ...openMenu([...pageOf.says, ...pageOf.saidOf]),
    ],
    lines: viewLines(pageOf),
    page,
    pages,
  };
}

/** A list under its heading; past its end nothing, and where it is empty that it is. */
function listBlocks(
  heading: string,
  all: readonly CitedFact[],
  shown: readonly CitedFact[],
  before: number,
): KnownBlock[] {
  if (all.length === 0) return before === 0 ? [header(heading), smallPrint(NOTHING_SAID)] : [];
  if (shown.length === 0) return [];
  return [header(headingOf(heading, all, shown, before)), ...shown.flatMap(factEntry)];
}

/** `Says · 3 of 12`, `Says · 4 to 6 of 12` */
export function headingOf(
  heading: string,
  { length: total }: readonly CitedFact[],
  { length: shown }: readonly CitedFact[],
  before: number,
): string {
  if (shown === total) return `${heading} · ${total}`;
  const range = before === 0 ? `${shown}` : `${before + 1} to ${before + shown}`;
  return `${heading} · ${range} of ${total}`;
}
