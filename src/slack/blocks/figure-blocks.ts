// The record in figures: who speaks how often, what kinds of statement there are, and what is answered.
import type { KnownBlock } from '@slack/types';
import type { Overview } from '../../answer/view.ts';
import { counted, sideHeading } from '../../answer/view-wording.ts';
import { kindLabel, kindMark } from '../../answer/wording.ts';
import { columns, header, markupColumn, smallPrint } from './parts.ts';

/** Steps of a bar. */
const STEPS = 10;

/** Both sides at a glance: numbers first, then the same as a bar of signs, so that no colour is needed. */
export function figureBlocks({ sides, kinds, factCount, accusations, answered }: Overview): KnownBlock[] {
  const held = kinds.filter(({ facts }) => facts > 0);
  const kindLine = held.map(kindCount).join(' · ');
  const open = accusations - answered;
  return [
    header('Who speaks'),
    columns(
      ...sides.map(({ side, facts }) =>
        markupColumn(`*${sideHeading(side)}*  ${counted(facts, 'fact')}\n${bar(facts, factCount)}`),
      ),
    ),
    smallPrint(kindLine),
    smallPrint(
      `${counted(accusations, 'accusation')}: ${answered} with an answer of the accused on record, ${open} without.`,
    ),
  ];
}

/** No-break spaces: a mark stays with its kind. */
const kindCount = ({ kind, facts }: Overview['kinds'][number]): string =>
  `${kindMark(kind)}\u00a0${kindLabel(kind)}\u00a0${facts}`;

function bar(part: number, whole: number): string {
  const filled = whole === 0 ? 0 : Math.round((part / whole) * STEPS);
  const shown = part > 0 ? Math.max(1, filled) : 0;
  return '▰'.repeat(shown) + '▱'.repeat(STEPS - shown);
}
