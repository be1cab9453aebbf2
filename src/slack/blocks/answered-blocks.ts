// The body of an answer: the fact, the answer of the accused, and where sources differ.
import type { Answered, CitedDifference, CitedFact } from '../../answer/answer.ts';
import {
  ALSO,
  alsoOnRecord,
  answerMark,
  happenedLine,
  kindLabel,
  kindMark,
  MAY_BE_IT,
  OR,
  orOnRecord,
  SOURCES_DIFFER,
} from '../../answer/wording.ts';
import { answerMarkup, chipMarkup, listedRow, quotationBlocks, statementOf } from './fact-blocks.ts';
import { optional, type Part, RANK } from './fit-into.ts';
import { shorten } from './limits.ts';
import { bold, literal } from './mrkdwn.ts';
import { richText, section, smallMarkup, strong } from './parts.ts';

/** An accusation always comes with what was answered to it, or with "no answer on record". */
export function answeredBlocks(answer: Answered): Part[] {
  const { sure, facts, isAccusation, responses, differences } = answer;
  const [best] = facts;
  return [
    ...(sure ? [] : [section(`${bold(MAY_BE_IT)}  ${literal(best.topicName)}`)]),
    ...bestBlocks(best),
    ...(isAccusation ? otherSideBlocks(responses) : []),
    ...differences.slice(0, DIFFERENCES_SHOWN).map(differenceLine),
    ...(sure ? alsoOnRecord(answer).map(alsoLine) : orParts(answer)),
  ];
}

/** The fact, and when it happened where nothing else of it tells that. */
function bestBlocks(fact: CitedFact): Part[] {
  const happened = happenedLine(fact);
  const chip = [chipMarkup(fact), ...(happened === undefined ? [] : [literal(happened)])].join('\n');
  return [richText(strong(statementOf(fact))), smallMarkup(chip), ...quotationBlocks(fact.citations)];
}

const DIFFERENCES_SHOWN = 3;

/** What the accused answered first; the card of the fact has the rest. */
const otherSideBlocks = ([first]: readonly CitedFact[]): Part[] => [
  smallMarkup(answerMarkup(first)),
  ...quotationBlocks(first?.citations ?? []),
];

const differenceLine = ({ point }: CitedDifference) =>
  smallMarkup(`≠ ${bold(SOURCES_DIFFER)}  ${literal(shorten(point, POINT_SHOWN))}`);

const POINT_SHOWN = 300;

/** One line: kind, statement, and whether it was answered. It names its speaker; its words are behind the button for more. */
function alsoLine(fact: CitedFact) {
  const mark = answerMark(fact);
  const answer = mark === undefined ? '' : `  _(${mark})_`;
  const line = `${kindMark(fact.kind)} ${literal(kindLabel(fact.kind))} · ${literal(statementOf(fact))}`;
  return optional(RANK.further, [smallMarkup(`${bold(ALSO)}  ${line}${answer}`)]);
}

/** Where the first fact may not be what was meant: others that may be, each with what it is about. */
function orParts(answer: Answered): Part[] {
  return orOnRecord(answer).map((fact) =>
    optional(RANK.further, [smallMarkup(`${bold(OR)}  ${literal(fact.topicName)}`), ...listedRow(fact)]),
  );
}
