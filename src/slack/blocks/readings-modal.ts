// The points on which sources differ: every reading in a frame of its own, all with the same weight.
import type { ContainerBlock, KnownBlock, ModalView, RichTextSection } from '@slack/types';
import type { CitedDifference, CitedFact, Provenance } from '../../answer/answer.ts';
import { footer, kindLabel, kindMark, SOURCES_DIFFER, saidBy } from '../../answer/wording.ts';
import { inBounds, sourceButton, sourceText, statementOf, wordsOf } from './fact-blocks.ts';
import { LIMITS, shorten } from './limits.ts';
import { modal } from './modal.ts';
import { bold, isAddress, literal, withoutControls } from './mrkdwn.ts';
import { header, plain, quote, richText, row, section, smallPrint, strong } from './parts.ts';

/** A modal holds a hundred blocks and their texts: what is not shown is counted. */
const POINTS_SHOWN = 3;
const READINGS_SHOWN = 6;
const FACTS_SHOWN = 4;

export function readingsModal(differences: readonly CitedDifference[], provenance: Provenance): ModalView {
  const blocks = [
    ...differences.slice(0, POINTS_SHOWN).flatMap(pointBlocks),
    ...moreLine(differences.length - POINTS_SHOWN, 'points'),
    smallPrint(footer(provenance)),
  ];
  return modal(SOURCES_DIFFER, blocks);
}

function pointBlocks({ point, readings, closest }: CitedDifference): KnownBlock[] {
  const shown = readings.slice(0, READINGS_SHOWN);
  return [
    header(point),
    ...shown.map((reading, at) => readingBlock(reading, at + 1, readings.length)),
    ...moreLine(readings.length - shown.length, 'readings'),
    section(`${bold('Closest source')}  ${literal(closest, 1500)}`),
  ];
}

type Reading = CitedDifference['readings'][number];

/** What a reading says, and the facts that say so, each with its words. */
function readingBlock({ says, facts }: Reading, number: number, count: number): ContainerBlock {
  const title = strong(shorten(`${number} of ${count}: ${says}`, LIMITS.containerTitle));
  return {
    type: 'container',
    rich_text_title: richText(title),
    child_blocks: [
      ...facts.slice(0, FACTS_SHOWN).flatMap((fact) => factInFrame(fact, number)),
      ...moreLine(facts.length - FACTS_SHOWN, 'facts that say so'),
    ],
  };
}

/** Two blocks a fact: a frame holds ten. */
const factInFrame = (fact: CitedFact, number: number): Framed[] => {
  const [citation] = fact.citations;
  const words = citation ? [quote(wordsOf(citation)), sourceLink(citation)] : [];
  return [
    row(statementOf(fact), sourceButton(fact, `${number}:${fact.id}`)),
    richText(chipSection(fact), ...words),
  ];
};

/** The chip line at the size of the text around it. */
const chipSection = (fact: CitedFact): RichTextSection => ({
  type: 'rich_text_section',
  elements: [
    { type: 'text', text: `${kindMark(fact.kind)} ` },
    { type: 'text', text: kindLabel(fact.kind), style: { bold: true } },
    { type: 'text', text: ` · ${withoutControls(saidBy(inBounds(fact)))}` },
  ],
});

type Framed = ContainerBlock['child_blocks'][number];

/** Where a quotation stands, within rich text, in which everything but the address is literal. */
function sourceLink(citation: CitedFact['citations'][number]): RichTextSection {
  const text = sourceText(citation);
  if (!isAddress(citation.url)) return plain(text);
  return {
    type: 'rich_text_section',
    elements: [{ type: 'link', url: citation.url, text: withoutControls(text) }],
  };
}

const moreLine = (count: number, what: string) => (count > 0 ? [smallPrint(`${count} more ${what}.`)] : []);
