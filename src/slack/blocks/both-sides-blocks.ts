// A topic with accusers and accused side by side, each with as much room as the other, and everyone else below.
import type { KnownBlock, TextObject } from '@slack/types';
import type { CitedFact } from '../../answer/answer.ts';
import { viewLines } from '../../answer/plain-view.ts';
import type { BothSidesView } from '../../answer/view.ts';
import { sideHeading, sideLabel } from '../../answer/view-wording.ts';
import { NO_ANSWER_ON_RECORD } from '../../answer/wording.ts';
import { factColumn } from './fact-blocks.ts';
import { factEntry, openMenu } from './fact-entries.ts';
import { bold } from './mrkdwn.ts';
import { type Page, sliceOf } from './page.ts';
import { columns, header, markupColumn, plainColumn } from './parts.ts';
import { headingOf } from './profile-blocks.ts';

/** Facts of each side on a page. */
const SIZE = 3;
/** What stands in a column past its end. */
const NO_MORE = '·';

type Sides = BothSidesView['sides'];
type Shown = Sides[number] & { readonly all: readonly CitedFact[] };

export function bothSidesPage(view: BothSidesView, wanted: number): Page {
  const { sides } = view;
  const longest = sides.reduce<readonly CitedFact[]>(
    (most, { facts }) => (facts.length > most.length ? facts : most),
    [],
  );
  const { page, pages, before } = sliceOf(longest, SIZE, wanted);
  const onPage = sides.map(({ side, facts: all }) => ({
    side,
    all,
    facts: all.slice(before, before + SIZE),
  }));
  const [accusers, accused, ...others] = onPage;
  return {
    parts: [
      ...(accusers && accused ? besideEachOther(accusers, accused, before) : []),
      ...others.flatMap((other) => below(other, before)),
      ...openMenu(onPage.flatMap(({ facts }) => facts)),
    ],
    lines: viewLines({ ...view, sides: onPage.map(({ side, facts }) => ({ side, facts })) }),
    page,
    pages,
  };
}

/** Row by row, as far as the longer side goes. Where the accused said nothing, the first row says that. */
function besideEachOther(accusers: Shown, accused: Shown, before: number): KnownBlock[] {
  const rows = Math.max(accusers.facts.length, accused.facts.length);
  const silent = accused.all.length === 0 && before === 0 ? NO_ANSWER_ON_RECORD : NO_MORE;
  return [
    ...(rows === 0 && before > 0 ? [] : [columns(titleOf(accusers, before), titleOf(accused, before))]),
    ...Array.from({ length: rows }, (_, at) =>
      columns(cell(accusers, at, NO_MORE), cell(accused, at, at === 0 ? silent : NO_MORE)),
    ),
  ];
}

/** With its side: where a window is narrow the columns stand below each other. */
function cell({ side, facts }: Shown, at: number, none: string): TextObject {
  const fact = facts[at];
  return fact ? factColumn(fact, sideLabel(side)) : plainColumn(none);
}

const titleOf = ({ side, all, facts }: Shown, before: number): TextObject =>
  markupColumn(bold(headingOf(sideHeading(side), all, facts, before)));

/** A side that does not accuse and is not accused; nothing where it says nothing here. */
function below({ side, all, facts }: Shown, before: number): KnownBlock[] {
  if (facts.length === 0) return [];
  return [header(headingOf(sideHeading(side), all, facts, before)), ...facts.flatMap(factEntry)];
}
