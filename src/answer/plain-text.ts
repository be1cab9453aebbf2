// An answer as lines of plain text: for the shell, and for everyone to whom Slack cannot show blocks.
import type { Answer, Answered, Citation, CitedFact, Declined } from './answer.ts';
import { answerLine } from './answer-line.ts';
import { declineText, declineWhy, faultText } from './decline-wording.ts';
import {
  ALSO,
  alsoOnRecord,
  chipLine,
  DID_YOU_MEAN,
  differenceText,
  footer,
  happenedLine,
  MAY_BE_IT,
  NEAREST,
  OR,
  orOnRecord,
  sourceLine,
  statementLine,
  togetherLine,
} from './wording.ts';

/** The whole answer, readable by itself: fact, quotation and source, the other side, where sources differ. */
export function plainText(answer: Answer): string {
  const lines = answer.status === 'answered' ? answeredLines(answer) : declinedLines(answer);
  const together = togetherLine(answer);
  return [...(together === undefined ? [] : [together]), ...lines, footer(answer)].join('\n');
}

/** A fact with its chip line, its first quotation and where that stands. */
export function factLines(fact: CitedFact): string[] {
  const [citation] = fact.citations;
  return [fact.statement, chipLine(fact), ...(citation ? citationLines(citation) : [])];
}

/** A citation is the same one in every answer from a record: its lines are kept as long as it is. */
const linesKnown = new WeakMap<Citation, readonly string[]>();

function citationLines(citation: Citation): readonly string[] {
  const address = citation.url ? ` ${citation.url}` : '';
  const lines = linesKnown.get(citation) ?? [`  | ${citation.text}`, `  ${sourceLine(citation)}${address}`];
  linesKnown.set(citation, lines);
  return lines;
}

function answeredLines(answer: Answered): string[] {
  const { sure, facts, isAccusation, responses, differences } = answer;
  const [best] = facts;
  const [statement = '', chip = '', ...words] = factLines(best);
  const happened = happenedLine(best);
  const further = sure
    ? alsoOnRecord(answer).map((fact) => `${ALSO}: ${statementLine(fact)}`)
    : orOnRecord(answer).map((fact) => `${OR}: ${statementLine(fact)}`);
  return [
    ...(sure ? [] : [MAY_BE_IT]),
    ...[statement, chip, ...(happened === undefined ? [] : [happened]), ...words],
    ...(isAccusation ? otherSideLines(responses) : []),
    ...differences.map(differenceText),
    ...further,
  ];
}

function otherSideLines([first]: readonly CitedFact[]): string[] {
  const [citation] = first?.citations ?? [];
  return [answerLine(first), ...(citation ? citationLines(citation) : [])];
}

function declinedLines(declined: Declined): string[] {
  const { reason, faults, nearest, didYouMean } = declined;
  const why = declineWhy(declined);
  return [
    declineText(reason),
    ...(why === undefined ? [] : [why]),
    ...faults.map(faultText),
    ...(didYouMean ? [`${DID_YOU_MEAN} ${didYouMean}`] : []),
    ...(nearest.length > 0 ? [NEAREST, ...nearest.map((fact) => `  - ${statementLine(fact)}`)] : []),
  ];
}
