// The body of an answer: the fact, the answer of the accused, and where sources differ.
import type { Answered, CitedDifference, CitedFact } from '../../answer/answer.ts';
import {
  ALSO,
  alsoOnRecord,
  kindLabel,
  kindMark,
  MAY_BE_IT,
  OR,
  orOnRecord,
  SOURCES_DIFFER,
} from '../../answer/wording.ts';
import { answerMarkup, factBlocks, listedRow, quotationBlocks, statementOf } from './fact-blocks.ts';
import { optional, type Part, RANK } from './fit-into.ts';
import { shorten } from './limits.ts';
import { bold, literal } from './mrkdwn.ts';
import { section, smallMarkup } from './parts.ts';

/** An accusation always comes with what was answered to it, or with "no answer on record". */
export function answeredBlocks(answer: Answered): Part[] {
  const { sure, facts, isAccusation, responses, differences } = answer;
  const [best] = facts;
  return [
    ...(sure ? [] : [section(`${bold(MAY_BE_IT)}  ${literal(best.topicName)}`)]),
    ...factBlocks(best),
    ...(isAccusation ? otherSideBlocks(responses) : []),
    ...differences.slice(0, DIFFERENCES_SHOWN).map(differenceLine),
    ...(sure ? alsoOnRecord(answer).map(alsoLine) : orParts(answer)),
  ];
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

/** One line: kind and statement. It names its speaker, and its words are behind the button for more. */
const alsoLine = (fact: CitedFact) =>
  optional(RANK.further, [
    smallMarkup(
      `${bold(ALSO)}  ${kindMark(fact.kind)} ${literal(kindLabel(fact.kind))} · ${literal(statementOf(fact))}`,
    ),
  ]);

/** Where the first fact may not be what was meant: others that may be, each with what it is about. */
function orParts(answer: Answered): Part[] {
  return orOnRecord(answer).map((fact) =>
    optional(RANK.further, [smallMarkup(`${bold(OR)}  ${literal(fact.topicName)}`), ...listedRow(fact)]),
  );
}
