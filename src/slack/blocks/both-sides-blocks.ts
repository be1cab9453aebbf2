// A topic with its sides one after the other, each with as much room as the others.
import type { KnownBlock } from '@slack/types';
import type { CitedFact } from '../../answer/answer.ts';
import { viewLines } from '../../answer/plain-view.ts';
import type { BothSidesView } from '../../answer/view.ts';
import { sideHeading } from '../../answer/view-wording.ts';
import { NO_ANSWER_ON_RECORD } from '../../answer/wording.ts';
import { factEntry, openMenu } from './fact-entries.ts';
import { type Page, sliceOf } from './page.ts';
import { header, smallPrint } from './parts.ts';
import { headingOf } from './profile-blocks.ts';

/** Facts of each side on a page. */
const SIZE = 3;

type Sides = BothSidesView['sides'];

export function bothSidesPage(view: BothSidesView, wanted: number): Page {
  const { sides } = view;
  const longest = sides.reduce<readonly CitedFact[]>(
    (most, { facts }) => (facts.length > most.length ? facts : most),
    [],
  );
  const { page, pages, before } = sliceOf(longest, SIZE, wanted);
  const onPage = sides.map(({ side, facts }) => ({ side, facts: facts.slice(before, before + SIZE) }));
  return {
    parts: [
      ...sides.flatMap((all, at) => sideBlocks(all, onPage[at]?.facts ?? [], before)),
      ...openMenu(onPage.flatMap(({ facts }) => facts)),
    ],
    lines: viewLines({ ...view, sides: onPage }),
    page,
    pages,
  };
}

/** The accused have their place on the first page even where they said nothing. */
function sideBlocks(
  { side, facts }: Sides[number],
  shown: readonly CitedFact[],
  before: number,
): KnownBlock[] {
  const heading = sideHeading(side);
  if (facts.length === 0) {
    return side === 'accused' && before === 0 ? [header(heading), smallPrint(NO_ANSWER_ON_RECORD)] : [];
  }
  if (shown.length === 0) return [];
  return [header(headingOf(heading, facts, shown, before)), ...shown.flatMap(factEntry)];
}
