// Of the facts that a claim may mean, the one that it is held against.
import type { Fact } from '../record/record.ts';
import type { Finding, RuleName } from './claim.ts';
import type { ClaimTools } from './claim-tools.ts';
import { datesLeft, leftUnsaid } from './left-unsaid.ts';
import { type Candidate, candidatesFor } from './match-fact.ts';
import { COUNTABLE, isUntold } from './quantities.ts';
import type { Reading } from './read-text.ts';
import { hasSameRoles } from './roles.ts';
import { findingsOf } from './rules/index.ts';
import { readingsOf, type Said, wordsOf } from './rules/rule.ts';
import { silentParty, widestDenialBy } from './silence.ts';
import { isSameStance } from './stance.ts';
import { isSameExtent } from './sweeping.ts';
import { DEEDS, hasAny } from './words.ts';

/** The fact that a claim is held against, and in what it departs from it. */
export interface Chosen {
  readonly fact: Fact;
  readonly findings: readonly Finding[];
  readonly cost: number;
  /** What of the claim the fact does not say, and no finding speaks of. */
  readonly unsaid: readonly string[];
}

/** What a whole misfit would cost. The sums below are on its scale. */
const MISFIT = 4;
/** What a contradiction costs: little, since a fact that is meant may well be told wrongly. */
const CONTRADICTION = 0.3;
/** What it costs that somebody else says it: they may well say something else. */
const OTHER_SPEAKER = 0.7;
/** What each further contradiction costs: told wrongly twice, a fact is hardly the one that is meant. */
const FURTHER = 1;
/** What a word costs that the fact leaves unsaid: it may then be about something else. */
const UNSAID = 0.5;
/** What it costs that two sentences are put quite differently. */
const UNLIKENESS = 1;
/** What it costs that a fact says nothing to a number or deed of the claim. */
const UNTOLD = 1.5;
/** The same for a date: many a fact is not dated. */
const UNDATED = 0.6;
/** What it is worth that the very speaker of the claim is the fact's, not only their office or government. */
const SAME_SPEAKER = 0.3;
/** What costs more is about something else: being silent is better than being wrong. */
const TOO_FAR = 2.44;
/** The same for a claim with which nothing is found wrong: that it is on record has to be certain. */
const TOO_LOOSE = 1.15;
/** Findings that speak against the match itself. The others are about the wording: a fact may well be meant and overstated. */
const CONTRADICTING: ReadonlySet<RuleName> = new Set([
  'wrong-speaker',
  'wrong-number',
  'wrong-date',
  'named-group',
  'turned-round',
]);

/**
 * Of the facts that may be meant, the one that speaks most exactly of the claim's matter, a contradicting one too: a
 * fact too vague to contradict must not hide it. None while a word of the claim is left unsaid.
 */
export function chooseFact(claim: Reading, tools: ClaimTools): Chosen | undefined {
  const candidates = [...candidatesFor(claim, tools), ...answersTo(claim, tools)];
  const weighed = candidates.map((candidate) => weigh(claim, candidate, tools));
  const [best] = weighed.sort((a, b) => a.cost - b.cost);
  return best && isMeant(best, claim, tools) ? best : undefined;
}

function isMeant({ fact, findings, cost, unsaid }: Chosen, claim: Reading, { saidBy }: ClaimTools): boolean {
  if (findings.length === 0 && !bearsOut(saidBy(fact.id), claim)) return false;
  const isProven = findings.length > 0 || sharesQuoteOrFigure(claim, saidBy(fact.id));
  return unsaid.length === 0 && cost <= (isProven ? TOO_FAR : TOO_LOOSE);
}

/** The last word before a claim is called on record: the fact takes its stand, goes as far, and has it done by the same. */
const bearsOut = (said: Said, claim: Reading): boolean =>
  isSameStance(claim, said) && isSameExtent(claim, said) && hasSameRoles(claim, said);

/** Words that the claim quotes, or an exact figure, and the fact has: proof enough of which fact is meant. */
function sharesQuoteOrFigure({ text, quantities }: Reading, said: Said): boolean {
  const [, quoted] = /["“]([^"”]{12,})["”]/.exec(text) ?? [];
  const readings = readingsOf(said);
  const figures = quantities.filter(({ value, isVague }) => value > COUNTABLE && !isVague);
  return (
    (quoted !== undefined && readings.some((each) => each.text.includes(quoted))) ||
    figures.some((figure) => !isUntold(figure, readings))
  );
}

/** Where somebody is said to have answered nothing: their answer, should there be one. */
function answersTo(claim: Reading, { record }: ClaimTools): Candidate[] {
  const party = silentParty(claim);
  const fact = party === undefined ? undefined : widestDenialBy(party, record);
  return fact ? [{ fact, fit: 1, likeness: 1, unsaid: [] }] : [];
}

function weigh(
  claim: Reading,
  { fact: { id }, fit, likeness, unsaid: words }: Candidate,
  { record, saidBy }: ClaimTools,
): Chosen {
  const said = saidBy(id);
  const findings = findingsOf(claim, said, record);
  const contradictions = findings.filter(
    ({ rule, record: known }) => CONTRADICTING.has(rule) && known !== '',
  );
  const distance = (1 - fit) * MISFIT + (1 - likeness) * UNLIKENESS;
  const unsaid =
    (untoldNumbers(claim, said, findings) + missedDeeds(claim, said)) * UNTOLD +
    untoldDates(claim, said, findings) * UNDATED;
  const voice = claim.speakers[0]?.id === said.fact.by ? SAME_SPEAKER : 0;
  const left = leftUnsaid({ claim, said, findings, words }, record);
  const cost = distance + costOf(contradictions) + unsaid + left.length * UNSAID - voice;
  return { fact: said.fact, findings, cost, unsaid: left };
}

function costOf(contradictions: readonly Finding[]): number {
  if (contradictions.length === 0) return 0;
  const first = contradictions.some(({ rule }) => rule === 'wrong-speaker') ? OTHER_SPEAKER : CONTRADICTION;
  return first + (contradictions.length - 1) * FURTHER;
}

/** How many numbers of the claim the fact neither gives nor contradicts. */
function untoldNumbers({ quantities }: Reading, said: Said, findings: readonly Finding[]): number {
  const untold = quantities.filter((quantity) => isUntold(quantity, readingsOf(said))).length;
  return Math.max(0, untold - contradictedBy('wrong-number', findings));
}

/** How many dates of the claim. */
function untoldDates(claim: Reading, said: Said, findings: readonly Finding[]): number {
  return Math.max(0, datesLeft(claim, said).length - contradictedBy('wrong-date', findings));
}

const contradictedBy = (name: RuleName, findings: readonly Finding[]): number =>
  findings.filter(({ rule, record }) => rule === name && record !== '').length;

/** How many deeds the claim tells of, such as a charge, that the fact neither is nor mentions. */
function missedDeeds({ words }: Reading, said: Said): number {
  const known = wordsOf(said);
  return [...DEEDS].filter(
    ([kind, deeds]) => hasAny(words, deeds) && said.fact.kind !== kind && !hasAny(known, deeds),
  ).length;
}
