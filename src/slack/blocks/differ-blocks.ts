// Where sources differ: each point with its readings, who says them, and what the closest source supports.
import type { KnownBlock, RichTextBlock } from '@slack/types';
import type { CitedDifference } from '../../answer/answer.ts';
import { viewLines } from '../../answer/plain-view.ts';
import type { DifferView } from '../../answer/view.ts';
import { NOTHING_SAID } from '../../answer/view-wording.ts';
import { chipLine } from '../../answer/wording.ts';
import { bothButton } from './answer-buttons.ts';
import { BOTH } from './ids.ts';
import { shorten } from './limits.ts';
import { type Page, rangeText, sliceOf } from './page.ts';
import { actions, plain, richText, smallPrint, strong } from './parts.ts';

const SIZE = 4;
const LONGEST = 600;
const SPEAKERS_SHOWN = 3;

export function differPage(view: DifferView, wanted: number): Page {
  const slice = sliceOf(view.differences, SIZE, wanted);
  const range = rangeText(slice, view.differences.length);
  const body = slice.items.flatMap(differenceBlocks);
  return {
    range,
    parts: [...(body.length > 0 ? body : [smallPrint(NOTHING_SAID)])],
    lines: viewLines({ ...view, differences: slice.items }),
    page: slice.page,
    pages: slice.pages,
  };
}

function differenceBlocks(difference: CitedDifference): KnownBlock[] {
  const { id, point, readings, closest } = difference;
  const fact = readings[0]?.facts[0];
  return [
    richText(strong(shorten(`≠ ${point}`, LONGEST)), readingsList(readings)),
    smallPrint(shorten(`Closest source: ${closest}`, LONGEST)),
    ...(fact ? [actions(bothButton(`${BOTH}:${id}`, fact.id, [difference]))] : []),
  ];
}

/** Each reading on its own line, with who gives it. */
const readingsList = (readings: CitedDifference['readings']): RichTextBlock['elements'][number] => ({
  type: 'rich_text_list',
  style: 'bullet',
  elements: readings.map((reading) => plain(shorten(readingText(reading), LONGEST))),
});

function readingText({ says, facts }: CitedDifference['readings'][number]): string {
  const more = facts.length - SPEAKERS_SHOWN;
  const speakers = facts.slice(0, SPEAKERS_SHOWN).map(chipLine).join('; ');
  return `${says} (${speakers}${more > 0 ? `; ${more} more` : ''})`;
}
