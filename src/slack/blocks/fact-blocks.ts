// A fact as people see it. Its kind and its source line are short by construction: nothing ever cuts them.
import type { ContextBlock, KnownBlock, TextObject } from '@slack/types';
import type { Citation, CitedFact, Saying } from '../../answer/answer.ts';
import {
  IN_ANSWER,
  kindLabel,
  kindMark,
  NO_ANSWER_ON_RECORD,
  saidBy,
  sourceLine,
} from '../../answer/wording.ts';
import { SOURCE } from './ids.ts';
import { LIMITS, shorten } from './limits.ts';
import { bold, link, literal, withoutControls } from './mrkdwn.ts';
import { button, markupColumn, plainColumn, quote, richText, row, smallMarkup, strong } from './parts.ts';

/** The record holds no longer texts; whatever does is not shown whole. */
const LONGEST_TEXT = 600;
const LONGEST_NAME = 200;

/** Statement, chip line, first quotation, and where that stands. */
export function factBlocks(fact: CitedFact): KnownBlock[] {
  return [
    richText(strong(statementOf(fact))),
    smallMarkup(chipMarkup(fact)),
    ...quotationBlocks(fact.citations),
  ];
}

/** The same with a button beside the statement that opens the fact's card. */
export function openableFactBlocks(fact: CitedFact): KnownBlock[] {
  return [...listedRow(fact), ...quotationBlocks(fact.citations)];
}

/** A fact in a list of facts that nothing else explains: an accusation with a line on what was answered to it. */
export function listedRow(fact: CitedFact): KnownBlock[] {
  const [statement] = factRow(fact);
  const chip = smallMarkup([chipMarkup(fact), ...answerMarkups(fact)].join('\n'));
  return statement ? [statement, chip] : [chip];
}

/** The line on what was answered to an accusation; none for what accuses nobody. */
export function answerMarkups({ answer }: CitedFact): readonly string[] {
  if (answer === undefined) return [];
  return [answerMarkup(answer === 'none' ? undefined : answer)];
}

/**
 * `*In answer*  ✕ *Denied* · Port Company · 3 May 2024`
 *
 * @param answer undefined where no answer is on record
 */
export const answerMarkup = (answer: Saying | undefined): string =>
  `${bold(IN_ANSWER)}  ${answer ? chipMarkup(answer) : literal(NO_ANSWER_ON_RECORD)}`;

/** A fact among others, without its words: they are one press away. */
export function factRow(fact: CitedFact): KnownBlock[] {
  return [row(statementOf(fact), sourceButton(fact, fact.id)), smallMarkup(chipMarkup(fact))];
}

/** The first quotation of a fact with its source. The chip line stands above it. */
export function quotationBlocks([citation]: readonly Citation[]): readonly KnownBlock[] {
  return citation ? blocksOf(citation) : [];
}

/** A citation is the same one in every answer from a record: what it looks like is made once, and forgotten with it. */
const madeBefore = new WeakMap<Citation, readonly KnownBlock[]>();

function blocksOf(citation: Citation): readonly KnownBlock[] {
  const blocks = madeBefore.get(citation) ?? [richText(quote(wordsOf(citation))), sourceBlock(citation)];
  madeBefore.set(citation, blocks);
  return blocks;
}

/** Where a quotation stands: a link to the source, where it has an address. */
export const sourceBlock = (citation: Citation): ContextBlock =>
  smallMarkup(link(citation.url, sourceText(citation)));

/** `→ *Attributed* · UK Foreign Office · 25 Mar 2024`: the sign tells kinds apart without colour. */
export const chipMarkup = (saying: Saying): string =>
  `${kindMark(saying.kind)} ${bold(kindLabel(saying.kind))} · ${literal(saidBy(inBounds(saying)))}`;

/** A statement whose chip line is short, whatever names it holds. */
function inBounds<Said extends Saying>(fact: Said): Said {
  const { name, role } = fact.by;
  const short = (text: string | undefined) =>
    text === undefined ? undefined : shorten(withoutControls(text), LONGEST_NAME);
  return {
    ...fact,
    by: { ...fact.by, name: short(name) ?? name, role: short(role) },
    likelihood: short(fact.likelihood),
  };
}

/**
 * A fact to stand in a column beside another, whole: markup where its texts hold no sign that markup would read, and
 * literal text in quotation marks where they do.
 *
 * @param title stands above it, such as the reading that it gives
 */
export function factColumn(fact: CitedFact, title?: string): TextObject {
  const [citation] = fact.citations;
  const head = title === undefined ? [] : [`${title}\n`];
  const chip = `${kindMark(fact.kind)} ${kindLabel(fact.kind)} · ${saidBy(inBounds(fact))}`;
  const words = citation ? [quotedText(citation), sourceText(citation)] : [];
  const texts = [...head, statementOf(fact), chip, ...words];
  const marked = columnMarkup(fact, title);
  const isSafe = !texts.some((text) => SIGNS.test(text)) && marked.length <= LIMITS.sectionField;
  return isSafe ? markupColumn(marked) : plainColumn(texts.join('\n'));
}

/** What markup reads as more than itself, besides what `literal` escapes: styles, emoji, and lines of a quotation. */
const SIGNS = /[*_~`]|:[\w+-]+:|\n(?!$)/;

function columnMarkup(fact: CitedFact, title: string | undefined): string {
  const [citation] = fact.citations;
  const words = citation ? [`>${literal(wordsOf(citation))}`, link(citation.url, sourceText(citation))] : [];
  const head = title === undefined ? [] : [`${bold(title)}\n`];
  const statement = title === undefined ? bold(statementOf(fact)) : literal(statementOf(fact));
  return [...head, statement, chipMarkup(fact), ...words].join('\n');
}

/** @param detail keeps the button apart from others in the same block or message */
export const sourceButton = ({ id, statement }: CitedFact, detail?: string) =>
  button(
    detail === undefined ? SOURCE : `${SOURCE}:${detail}`,
    'Source',
    id,
    `Source, shown to you alone: ${statement}`,
  );

/** The source line with the name of the source in bounds; date and paragraph always stand. */
export const sourceText = (citation: Citation): string =>
  sourceLine({ ...citation, short: shorten(citation.short, LONGEST_NAME) });

/** The words in quotation marks, where they cannot be set apart in another way. */
export const quotedText = (citation: Citation): string => `“${wordsOf(citation)}”`;
export const wordsOf = ({ text }: Citation): string => shorten(text, LONGEST_TEXT);
export const statementOf = ({ statement }: CitedFact): string => shorten(statement, LONGEST_TEXT);
