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
import { bothButton, moreButton } from './answer-buttons.ts';
import { ADDRESS, factAddress } from './fact-address.ts';
import { chipMarkup, listedRow, sourceText, statementOf, wordsOf } from './fact-blocks.ts';
import { fitInto, optional, type Part, RANK } from './fit-into.ts';
import { BOTH } from './ids.ts';
import { cut, shorten } from './limits.ts';
import { bold, link, literal } from './mrkdwn.ts';
import {
  actions,
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

/**
 * The card of a fact: it fits into a message with other blocks around it.
 *
 * @param link where facts have pages, ending in a slash; undefined where they have none
 */
export function factCardBlocks(view: FactView, link?: string): KnownBlock[] {
  const { fact } = view;
  const [first, ...others] = fact.citations;
  const parts: Part[] = [
    richText(strong(statementOf(fact))),
    smallMarkup(chipMarkup(fact)),
    ...(first ? citationBlocks(first) : []),
    ...others.map((citation) => optional(RANK.quotation, citationBlocks(citation))),
    aboutBlock(view, factAddress(fact.id, link)),
    ...otherSideParts(view),
    ...answersParts(view),
    ...relatedParts('Also said by', view.alsoSaidBy, `who else? re:${fact.id}`),
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

function aboutBlock({ topic, about, fact: { happened } }: FactView, address: string | undefined): KnownBlock {
  const lines = [
    ['Topic', topic.name],
    ...(about.length > 0 ? [['About', namesOf(about)]] : []),
    ...(happened === undefined ? [] : [['Happened', dateText(happened)]]),
  ];
  const texts = lines.map(([name = '', value = '']) => `${bold(name)}  ${literal(value, 800)}`);
  const linked = address === undefined ? [] : [`${bold(ADDRESS)}  ${link(address, address)}`];
  return section([...texts, ...linked].join('\n'));
}

const namesOf = (named: readonly Named[]): string => shorten(named.map(({ name }) => name).join(', '), 600);

/** An accusation without an answer says that there is none. */
function otherSideParts({ fact, isAccusation, answeredBy }: FactView): Part[] {
  if (!isAccusation) return [];
  if (answeredBy.length > 0) return relatedParts(IN_ANSWER, answeredBy, `any response? re:${fact.id}`);
  return [header(IN_ANSWER), smallPrint(NO_ANSWER_ON_RECORD)];
}

function answersParts({ fact, answers, answersTopics }: FactView): Part[] {
  const topics = answersTopics.length === 0 ? [] : [smallPrint(`All of: ${namesOf(answersTopics)}`)];
  if (answers.length === 0) return topics.length === 0 ? [] : [header(ANSWERS), ...topics];
  return [...relatedParts(ANSWERS, answers, `what does it answer? re:${fact.id}`), ...topics];
}

const ANSWERS = 'It answers';
const RELATED_SHOWN = 3;

/**
 * A heading with the facts below it; the first always stands, and what is not shown is counted and one press away.
 *
 * @param question has all of these facts as its answer
 */
function relatedParts(title: string, facts: readonly CitedFact[], question: string): Part[] {
  const [first, ...others] = facts.slice(0, RELATED_SHOWN);
  if (!first) return [];
  const more = facts.length - RELATED_SHOWN;
  return [
    header(title),
    ...listedRow(first),
    ...others.map((fact) => optional(RANK.related, listedRow(fact))),
    ...(more > 0 ? [actions(moreButton(question, more))] : []),
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
