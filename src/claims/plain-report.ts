// A report as lines of plain text: for the shell, and for everyone to whom blocks cannot be shown.
import { answerLine } from '../answer/answer-line.ts';
import { factLines } from '../answer/plain-text.ts';
import { differenceText, footer } from '../answer/wording.ts';
import type { CheckedClaim, ClaimReport } from './claim.ts';
import {
  findingText,
  NEAREST_CLAIMED,
  NO_CLAIMS,
  ruleName,
  summaryLine,
  uncheckedText,
  verdictLine,
} from './wording.ts';

/** The whole report, readable by itself. */
export function plainReport(report: ClaimReport): string {
  if (report.claims.length === 0) return [NO_CLAIMS, footer(report)].join('\n');
  const claims = report.claims.flatMap((claim) => ['', ...claimLines(claim)]);
  const unchecked = uncheckedText(report);
  return [summaryLine(report), ...claims, '', ...(unchecked === '' ? [] : [unchecked]), footer(report)].join(
    '\n',
  );
}

function claimLines(claim: CheckedClaim): string[] {
  const { text, verdict, fact, findings, differences, nearest } = claim;
  const head = [`> ${text}`, verdictLine(verdict)];
  if (!fact) {
    const near = nearest.map(({ statement }) => `  - ${statement}`);
    return near.length === 0 ? head : [...head, NEAREST_CLAIMED, ...near];
  }
  return [
    ...head,
    ...findings.map((finding) => `  ${ruleName(finding.rule)}: ${findingText(finding, fact)}`),
    ...factLines(fact),
    ...otherSideLines(claim),
    ...differences.map(differenceText),
  ];
}

function otherSideLines({ isAccusation, responses: [first] }: CheckedClaim): string[] {
  if (!isAccusation) return [];
  return [answerLine(first), ...(first ? [`  | ${first.citations[0]?.text ?? ''}`] : [])];
}
