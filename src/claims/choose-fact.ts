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

/** What a whole misfit would cost, in contradictions. */
const MISFIT = 4;
/** What it costs that two sentences are put quite differently. */
const UNLIKENESS = 1;
/** What it costs that a fact says nothing to a number, date or deed of the claim. */
const UNTOLD = 1.5;
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
  return weighed.sort((a, b) => a.cost - b.cost)[0];
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
  const unsaid = (untold(claim, said, findings) + missedDeeds(claim, said)) * UNTOLD;
  return { fact: said.fact, findings, cost: distance + contradictions + unsaid };
}

/** How many numbers and dates of the claim the fact neither gives nor contradicts. */
function untold({ quantities, dates }: Reading, said: Said, findings: readonly Finding[]): number {
  const readings = readingsOf(said);
  const periods = periodsOf(said);
  const numbers = quantities.filter((quantity) => isUntold(quantity, readings)).length;
  const days = dates.filter((date) => !periods.some((period) => agrees(date, period))).length;
  const contradicted = findings.filter(
    ({ rule, record }) => (rule === 'wrong-number' || rule === 'wrong-date') && record !== '',
  ).length;
  return Math.max(0, numbers + days - contradicted);
}

/** How many deeds the claim tells of, such as a charge, that the fact neither is nor mentions. */
function missedDeeds({ words }: Reading, said: Said): number {
  const known = wordsOf(said);
  return [...DEEDS].filter(
    ([kind, deeds]) => hasAny(words, deeds) && said.fact.kind !== kind && !hasAny(known, deeds),
  ).length;
}
