// Of the facts that a claim may mean, the one that it is held against.
import type { Fact } from '../record/record.ts';
import type { Finding, RuleName } from './claim.ts';
import type { ClaimTools } from './claim-tools.ts';
import { agrees } from './dates.ts';
import { type Candidate, candidatesFor } from './match-fact.ts';
import { isUntold } from './quantities.ts';
import type { Reading } from './read-text.ts';
import { findingsOf } from './rules/index.ts';
import { periodsOf, readingsOf, type Said, wordsOf } from './rules/rule.ts';
import { DEEDS, hasAny } from './words.ts';

/** The fact that a claim is held against, and in what it departs from it. */
export interface Chosen {
  readonly fact: Fact;
  readonly findings: readonly Finding[];
  readonly cost: number;
}

/** What a whole misfit would cost. The sums below are on its scale. */
const MISFIT = 4;
/** What a contradiction costs: less than a gap, since a fact that is meant may well be told wrongly. */
const CONTRADICTION = 0.7;
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
/** Findings that speak against the match itself. The others are about the wording: a fact may well be meant and overstated. */
const CONTRADICTING: ReadonlySet<RuleName> = new Set([
  'wrong-speaker',
  'wrong-number',
  'wrong-date',
  'named-group',
  'turned-round',
]);

/** Of the facts that may be meant, the one that the claim contradicts least: it deserves the kindest reading. */
export function chooseFact(claim: Reading, tools: ClaimTools): Chosen | undefined {
  const weighed = candidatesFor(claim, tools).map((candidate) => weigh(claim, candidate, tools));
  const [best] = weighed.sort((a, b) => a.cost - b.cost);
  return best && best.cost <= TOO_FAR ? best : undefined;
}

function weigh(
  claim: Reading,
  { fact: { id }, fit, likeness }: Candidate,
  { record, saidBy }: ClaimTools,
): Chosen {
  const said = saidBy(id);
  const findings = findingsOf(claim, said, record);
  const contradictions = findings.filter(
    ({ rule, record: known }) => CONTRADICTING.has(rule) && known !== '',
  ).length;
  const distance = (1 - fit) * MISFIT + (1 - likeness) * UNLIKENESS;
  const unsaid =
    (untoldNumbers(claim, said, findings) + missedDeeds(claim, said)) * UNTOLD +
    untoldDates(claim, said, findings) * UNDATED;
  const voice = claim.speakers[0]?.id === said.fact.by ? SAME_SPEAKER : 0;
  const cost = distance + contradictions * CONTRADICTION + unsaid - voice;
  return { fact: said.fact, findings, cost };
}

/** How many numbers of the claim the fact neither gives nor contradicts. */
function untoldNumbers({ quantities }: Reading, said: Said, findings: readonly Finding[]): number {
  const untold = quantities.filter((quantity) => isUntold(quantity, readingsOf(said))).length;
  return Math.max(0, untold - contradictedBy('wrong-number', findings));
}

/** How many dates of the claim. */
function untoldDates({ dates }: Reading, said: Said, findings: readonly Finding[]): number {
  const periods = periodsOf(said);
  const untold = dates.filter((date) => !periods.some((period) => agrees(date, period))).length;
  return Math.max(0, untold - contradictedBy('wrong-date', findings));
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
