// The door of the claim check: a record in, a function from text to report out.
import { responsesTo } from '../answer/both-sides.ts';
import { citeFact } from '../answer/cite.ts';
import { differencesOf } from '../answer/differ.ts';
import { provenanceOf } from '../answer/provenance.ts';
import type { Fact, FactRecord } from '../record/record.ts';
import { createSearch, type Search } from '../search/search.ts';
import type { CheckedClaim, ClaimReport, Finding, RuleName, Verdict } from './claim.ts';
import { agrees } from './dates.ts';
import { type Candidate, candidatesFor } from './match-fact.ts';
import { isOpinion } from './opinion.ts';
import { isUntold } from './quantities.ts';
import { createReadText, type Reading, type ReadText } from './read-text.ts';
import { findingsOf } from './rules/index.ts';
import type { Said } from './rules/rule.ts';
import { splitClaims } from './split-claims.ts';

/** What can be asked about somebody's text. */
export interface Claims {
  /** Holds each claim of a text against the record. Nothing is kept of the text. */
  readonly checkClaims: (text: string) => ClaimReport;
}

/**
 * Builds the claim check over a record, at its first use: most who ask never check. Pure: the same text and record give
 * the same report.
 *
 * @example
 * const { checkClaims } = createClaims(await loadRecord('data'));
 * const [claim] = checkClaims('APT31 was convicted.').claims;
 */
export function createClaims(record: FactRecord): Claims {
  let tools: Tools | undefined;
  return {
    checkClaims: (text) => {
      tools ??= createTools(record);
      const { claims, unchecked } = splitClaims(text);
      const checked = claims.map((claim) => checkClaim(claim, tools as Tools));
      return { ...provenanceOf(text, record), claims: checked, unchecked };
    },
  };
}

interface Tools {
  readonly record: FactRecord;
  readonly search: Search;
  readonly read: ReadText;
}

function createTools(record: FactRecord): Tools {
  const facts = record.facts.map((fact) => ({ ...fact, asks: [] }));
  return { record, search: createSearch({ ...record, facts }), read: createReadText(record) };
}

const NEAREST = 2;
/** What is nearer than this is worth showing where nothing is close enough. */
const RELATED = 0.35;

function checkClaim(text: string, tools: Tools): CheckedClaim {
  const { record, search, read } = tools;
  const claim = read(text);
  const chosen = isOpinion(text) ? undefined : chooseFact(claim, tools);
  if (!chosen) {
    const near = search(text).whole.hits.filter(({ coverage }) => coverage >= RELATED);
    const nearest = near.slice(0, NEAREST).map(({ fact }) => citeFact(fact, record));
    return {
      text,
      verdict: 'nothing',
      fact: undefined,
      findings: [],
      differences: [],
      responses: [],
      nearest,
    };
  }
  const { fact, findings } = chosen;
  const differences = differencesOf(fact.id, record);
  const responses = responsesTo(fact, record);
  return {
    text,
    verdict: verdictOf(findings, differences.length > 0, responses),
    fact: citeFact(fact, record),
    findings,
    differences,
    responses: responses.map((response) => citeFact(response, record)),
    nearest: [],
  };
}

function verdictOf(findings: readonly Finding[], isDisputed: boolean, responses: readonly Fact[]): Verdict {
  if (findings.length > 0) return 'departs';
  if (isDisputed) return 'disputed';
  return responses.some(({ kind }) => kind === 'denied') ? 'denied' : 'on-record';
}

interface Chosen {
  readonly fact: Fact;
  readonly findings: readonly Finding[];
  readonly cost: number;
}

/** What a whole misfit would cost, in contradictions. */
const MISFIT = 4;
/** What it costs that two sentences are put quite differently. */
const UNLIKENESS = 1;
/** What it costs that a fact says nothing to a number or date of the claim. */
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
function chooseFact(claim: Reading, tools: Tools): Chosen | undefined {
  const weighed = candidatesFor(claim, tools.search).map((candidate) => weigh(claim, candidate, tools));
  return weighed.sort((a, b) => a.cost - b.cost)[0];
}

function weigh(claim: Reading, { fact: { id }, fit, likeness }: Candidate, { record, read }: Tools): Chosen {
  const fact = record.factById.get(id) as Fact;
  const quotations = fact.quotations.map(({ text }) => read(text));
  const said: Said = { fact, statement: read(fact.statement), quotations };
  const findings = findingsOf(claim, said, record);
  const contradictions = findings.filter(({ rule }) => CONTRADICTING.has(rule)).length;
  const distance = (1 - fit) * MISFIT + (1 - likeness) * UNLIKENESS;
  return { fact, findings, cost: distance + contradictions + untold(claim, said, findings) * UNTOLD };
}

/** How many numbers and dates of the claim the fact neither gives nor contradicts. */
function untold(
  { quantities, dates }: Reading,
  { fact, statement, quotations }: Said,
  findings: readonly Finding[],
): number {
  const readings = [statement, ...quotations];
  const periods = [
    fact.said,
    fact.happened ?? fact.said,
    ...readings.flatMap(({ dates: named }) => named.map(({ value }) => value)),
  ];
  const numbers = quantities.filter((quantity) => isUntold(quantity, readings)).length;
  const days = dates.filter((date) => !periods.some((period) => agrees(date, period))).length;
  const contradicted = findings.filter(({ rule }) => rule === 'wrong-number' || rule === 'wrong-date').length;
  return Math.max(0, numbers + days - contradicted);
}
