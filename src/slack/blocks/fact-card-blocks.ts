// Everything on record about one fact, for a message or a modal: all its words, and what stands around it.
import type { KnownBlock } from '@slack/types';
import type { Citation, CitedFact } from '../../answer/answer.ts';
import type { FactView, Named } from '../../answer/view.ts';
import {
  dateText,
  IN_ANSWER,
  languageText,
  NO_ANSWER_ON_RECORD,
  SOURCES_DIFFER,
} from '../../answer/wording.ts';
import { bothButton } from './answer-buttons.ts';
import { chipMarkup, factRow, sourceText, statementOf, wordsOf } from './fact-blocks.ts';
import { fitInto, optional, type Part, RANK } from './fit-into.ts';
import { BOTH } from './ids.ts';
import { cut, shorten } from './limits.ts';
import { bold, link, literal } from './mrkdwn.ts';
import {
  header,
  preformatted,
  quote,
  richText,
  row,
  section,
  smallMarkup,
  smallPrint,
  strong,
} from './parts.ts';

/** Leaves room in a message for a line above and for buttons and a footer below. */
const ROOM = { blocks: 44, characters: 8000 };

/** The card of a fact: it fits into a message with other blocks around it. */
export function factCardBlocks(view: FactView): KnownBlock[] {
  const { fact } = view;
  const [first, ...others] = fact.citations;
  const parts: Part[] = [
    richText(strong(statementOf(fact))),
    smallMarkup(chipMarkup(fact)),
    ...(first ? citationBlocks(first) : []),
    ...others.map((citation) => optional(RANK.quotation, citationBlocks(citation))),
    aboutBlock(view),
    ...otherSideParts(view),
    ...answersParts(view),
    ...relatedParts('Also said by', view.alsoSaidBy),
    ...differenceParts(view),
    ...citeParts(view),
  ];
  return fitInto(parts, ROOM);
}

const TITLE_SHOWN = 200;
const NO_ADDRESS = 'no address on file';

/** The words, where they stand, and who published that. */
function citationBlocks(citation: Citation): KnownBlock[] {
  const { url, title, publisher, language } = citation;
  const published = `${shorten(title, TITLE_SHOWN)} · ${shorten(publisher, TITLE_SHOWN)}`;
  const inLanguage = language === undefined ? '' : ` · ${languageText(language)}`;
  const address = url === undefined ? ` · ${NO_ADDRESS}` : '';
  const where = `${link(url, sourceText(citation))}\n${literal(published)}${literal(inLanguage)}${address}`;
  return [richText(quote(wordsOf(citation))), smallMarkup(where)];
}

function aboutBlock({ topic, about, fact: { happened } }: FactView): KnownBlock {
  const lines = [
    ['Topic', topic.name],
    ...(about.length > 0 ? [['About', namesOf(about)]] : []),
    ...(happened === undefined ? [] : [['Happened', dateText(happened)]]),
  ];
  return section(lines.map(([name = '', value = '']) => `${bold(name)}  ${literal(value, 800)}`).join('\n'));
}

const namesOf = (named: readonly Named[]): string => shorten(named.map(({ name }) => name).join(', '), 600);

/** An accusation without an answer says that there is none. */
function otherSideParts({ isAccusation, answeredBy }: FactView): Part[] {
  if (!isAccusation) return [];
  if (answeredBy.length > 0) return relatedParts(IN_ANSWER, answeredBy);
  return [header(IN_ANSWER), smallPrint(NO_ANSWER_ON_RECORD)];
}

function answersParts({ answers, answersTopics }: FactView): Part[] {
  const topics = answersTopics.length === 0 ? [] : [smallPrint(`All of: ${namesOf(answersTopics)}`)];
  if (answers.length === 0) return topics.length === 0 ? [] : [header(ANSWERS), ...topics];
  return [...relatedParts(ANSWERS, answers), ...topics];
}

const ANSWERS = 'It answers';
const RELATED_SHOWN = 3;

/** A heading with the facts below it; the first always stands, and what is not shown is counted. */
function relatedParts(title: string, facts: readonly CitedFact[]): Part[] {
  const [first, ...others] = facts.slice(0, RELATED_SHOWN);
  if (!first) return [];
  const more = facts.length - RELATED_SHOWN;
  return [
    header(title),
    ...factRow(first),
    ...others.map((fact) => optional(RANK.related, factRow(fact))),
    ...(more > 0 ? [smallPrint(`${more} more on record.`)] : []),
  ];
}

const POINT_SHOWN = 300;

function differenceParts({ fact, differences }: FactView): Part[] {
  if (differences.length === 0) return [];
  const shown = differences.slice(0, RELATED_SHOWN).map((difference) => {
    const show = bothButton(`${BOTH}:${difference.id}`, fact.id, [difference]);
    return optional(RANK.quotation, [row(shorten(difference.point, POINT_SHOWN), show)]);
  });
  return [header(SOURCES_DIFFER), ...shown];
}

const CITE_SHOWN = 1500;

function citeParts({ styles: [plain] }: FactView): Part[] {
  if (!plain) return [];
  return [
    optional(RANK.further, [header('How to cite it'), richText(preformatted(cut(plain.text, CITE_SHOWN)))]),
  ];
}
