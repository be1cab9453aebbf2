// What the record has on the claims of a text, as a modal. Seen only by the person who asked.
import type { AlertBlock, ModalView } from '@slack/types';
import type { CitedFact } from '../../answer/answer.ts';
import { footer, SOURCES_DIFFER } from '../../answer/wording.ts';
import type { CheckedClaim, ClaimReport, Verdict } from '../../claims/claim.ts';
import {
  CHECK_PROMISE,
  findingText,
  NEAREST_CLAIMED,
  NO_CLAIMS,
  QUOTATIONS_LEFT_OUT,
  ruleName,
  ruleReason,
  summaryLines,
  uncheckedText,
  verdictLine,
} from '../../claims/wording.ts';
import { bothButton } from './answer-buttons.ts';
import { answerMarkup, chipMarkup, factRow, quotationBlocks } from './fact-blocks.ts';
import { optional, type Part, RANK } from './fit-into.ts';
import { BOTH, CHECK_TEXT } from './ids.ts';
import { textInput } from './inputs.ts';
import { LIMITS } from './limits.ts';
import { modal } from './modal.ts';
import { bold, literal } from './mrkdwn.ts';
import { actions, divider, header, richText, section, smallMarkup, smallPrint, strong } from './parts.ts';

const TITLE = 'Check claims';
/** A modal holds a hundred blocks: above this many claims, quotations are left to the card of each fact. */
const SHOWN_IN_FULL = 6;

/** The report on a text. */
export function claimsModal(report: ClaimReport): ModalView {
  const { claims } = report;
  if (claims.length === 0) return noClaimsModal(NO_CLAIMS);
  const partsOf = claims.length > SHOWN_IN_FULL ? shortParts : fullParts;
  const unchecked = uncheckedText(report);
  const shortened = claims.length > SHOWN_IN_FULL ? [smallPrint(QUOTATIONS_LEFT_OUT)] : [];
  return modal(TITLE, [
    section(summaryMarkup(summaryLines(report))),
    smallPrint(CHECK_PROMISE),
    ...shortened,
    ...claims.flatMap((claim, at) => partsOf(claim, at + 1, claims.length)),
    ...(unchecked === '' ? [] : [smallPrint(unchecked)]),
    smallPrint(footer(report)),
  ]);
}

const summaryMarkup = ([claims = '', ...counts]: readonly string[]): string =>
  [bold(claims), ...counts.map((count) => literal(count))].join('\n');

/** For a text in which there is nothing to check. */
export const noClaimsModal = (why: string): ModalView =>
  modal(TITLE, [section(literal(why)), smallPrint(CHECK_PROMISE)]);

/** A claim with everything that stands beside its fact. */
function fullParts(claim: CheckedClaim, number: number, count: number): Part[] {
  const { fact, text } = claim;
  return [
    divider(),
    header(`Claim ${number} of ${count}`),
    richText(strong(`“${text}”`)),
    verdictBlock(claim),
    ...(fact ? aroundFact(claim, fact) : nearestParts(claim)),
  ];
}

const aroundFact = (claim: CheckedClaim, fact: CitedFact): Part[] => [
  ...factRow(fact),
  optional(RANK.quotation, quotationBlocks(fact.citations)),
  ...otherSideParts(claim),
  ...differenceParts(claim, fact),
];

/** A claim among many, in four blocks. An accusation and the answer to it stand or fall together. */
function shortParts(claim: CheckedClaim, number: number): Part[] {
  const { fact, text, isAccusation, responses } = claim;
  const head = [richText(strong(`${number}. “${text}”`)), verdictBlock(claim)];
  if (!fact) return [...head, ...shortNearest(claim)];
  const [statement] = factRow(fact);
  const lines = [chipMarkup(fact), ...(isAccusation ? [answerMarkup(responses[0])] : [])];
  return [...head, optional(0, [...(statement ? [statement] : []), smallMarkup(lines.join('\n'))])];
}

function shortNearest({ nearest }: CheckedClaim): Part[] {
  if (nearest.length === 0) return [];
  const lines = nearest.map(({ statement }) => `• ${literal(statement, FINDING_SHOWN)}`);
  return [optional(RANK.further, [smallMarkup([NEAREST_CLAIMED, ...lines].join('\n'))])];
}

const LEVELS: Readonly<Record<Verdict, NonNullable<AlertBlock['level']>>> = {
  'on-record': 'default',
  departs: 'warning',
  disputed: 'info',
  denied: 'info',
  nothing: 'default',
};

/** The verdict, and below it in what the claim departs from the fact, rule by rule. */
function verdictBlock({ verdict, findings, fact }: CheckedClaim): AlertBlock {
  const lines = findings.map((finding) => {
    const words = fact ? findingText(finding, fact) : '';
    return `• ${bold(ruleName(finding.rule))}: ${literal(words, FINDING_SHOWN)} _${ruleReason(finding.rule)}_`;
  });
  const text = [bold(verdictLine(verdict)), ...lines].join('\n');
  return {
    type: 'alert',
    level: LEVELS[verdict],
    text: { type: 'mrkdwn', text, verbatim: true },
  };
}

/** Were every rule to speak of one claim, their words would still fit into one text. */
const FINDING_SHOWN = 200;

/** What the accused answered: an accusation never stands alone. */
function otherSideParts({ isAccusation, responses }: CheckedClaim): Part[] {
  if (!isAccusation) return [];
  const [first] = responses;
  const quotation = first ? [optional(RANK.quotation, quotationBlocks(first.citations))] : [];
  return [smallMarkup(answerMarkup(first)), ...quotation];
}

const POINT_SHOWN = 300;

function differenceParts({ differences }: CheckedClaim, { id }: CitedFact): Part[] {
  if (differences.length === 0) return [];
  const lines = differences.map(({ point }) => `≠ ${bold(SOURCES_DIFFER)}  ${literal(point, POINT_SHOWN)}`);
  return [smallMarkup(lines.slice(0, 3).join('\n')), actions(bothButton(BOTH, id, differences))];
}

function nearestParts({ nearest }: CheckedClaim): Part[] {
  if (nearest.length === 0) return [];
  return [optional(RANK.further, [smallPrint(NEAREST_CLAIMED), ...nearest.flatMap(factRow)])];
}

/** Stands there while the claims are looked up. */
export const checkingModal = (): ModalView =>
  modal(TITLE, [section(literal('Holding the claims against the record…')), smallPrint(CHECK_PROMISE)]);

/** The form into which a text is pasted. */
export function pasteModal(): ModalView {
  const field = textInput({
    id: CHECK_TEXT,
    label: 'Text to check',
    hint: 'A draft, a message, a few sentences. It is split into claims, and each is held against the record.',
    maxLength: LIMITS.inputText,
  });
  return modal(TITLE, [field, smallPrint(CHECK_PROMISE)], { callbackId: CHECK_TEXT, submit: 'Check' });
}
