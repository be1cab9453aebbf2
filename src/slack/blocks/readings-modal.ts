// The points on which sources differ: every reading beside the others with its words, then everyone who says so.
import type { KnownBlock, ModalView, TextObject } from '@slack/types';
import type { CitedDifference, Provenance } from '../../answer/answer.ts';
import { footer, SOURCES_DIFFER } from '../../answer/wording.ts';
import { factColumn, sourceButton, statementOf } from './fact-blocks.ts';
import { optional, type Part, RANK } from './fit-into.ts';
import { shorten } from './limits.ts';
import { modal } from './modal.ts';
import { bold, literal } from './mrkdwn.ts';
import { columns, divider, header, plainColumn, row, section, smallPrint } from './parts.ts';

/** A modal holds a hundred blocks and their texts: what is not shown is counted. */
const POINTS_SHOWN = 3;
const READINGS_SHOWN = 6;
const FACTS_SHOWN = 4;
const SIDE_BY_SIDE = 2;

export function readingsModal(differences: readonly CitedDifference[], provenance: Provenance): ModalView {
  const parts = [
    ...differences.slice(0, POINTS_SHOWN).flatMap(pointParts),
    ...moreLine(differences.length - POINTS_SHOWN, 'points'),
    smallPrint(footer(provenance)),
  ];
  return modal(SOURCES_DIFFER, parts);
}

function pointParts({ id, point, readings, closest }: CitedDifference): Part[] {
  const shown = readings.slice(0, READINGS_SHOWN).map((reading, at) => ({ ...reading, number: at + 1 }));
  return [
    header(point),
    ...inPairs(shown.map((reading) => readingColumn(reading, readings.length))).map((pair) =>
      columns(...pair),
    ),
    ...moreLine(readings.length - shown.length, 'readings'),
    section(`${bold('Closest source')}  ${literal(closest, 1500)}`),
    ...shown.map((reading) => optional(RANK.related, factsOf(reading, readings.length, id))),
    divider(),
  ];
}

type Reading = CitedDifference['readings'][number] & { readonly number: number };

/** What a reading says, and the first fact that says so, with its words. */
function readingColumn({ says, facts: [first], number }: Reading, count: number): TextObject {
  const title = `${number} of ${count}: ${shorten(says, 300)}`;
  return first ? factColumn(first, title) : plainColumn(title);
}

/** The facts of a reading, each with the button that opens its card. */
function factsOf({ facts, number }: Reading, count: number, difference: string): KnownBlock[] {
  return [
    smallPrint(`On record for ${number} of ${count}`),
    ...facts
      .slice(0, FACTS_SHOWN)
      .map((fact) => row(statementOf(fact), sourceButton(fact, `${difference}:${number}:${fact.id}`))),
    ...moreLine(facts.length - FACTS_SHOWN, 'facts that say so'),
  ];
}

const inPairs = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / SIDE_BY_SIDE) }, (_, at) =>
    items.slice(at * SIDE_BY_SIDE, (at + 1) * SIDE_BY_SIDE),
  );

const moreLine = (count: number, what: string) => (count > 0 ? [smallPrint(`${count} more ${what}.`)] : []);
