// The door of the claim check: a record in, a function from text to report out.
import type { CitedFact } from '../answer/answer.ts';
import { isAccusation, responsesTo } from '../answer/both-sides.ts';
import { citeFact } from '../answer/cite.ts';
import { differencesOf } from '../answer/differ.ts';
import { provenanceOf } from '../answer/provenance.ts';
import type { Fact, FactRecord } from '../record/record.ts';
import { finish, type Steps } from '../search/steps.ts';
import { chooseFact } from './choose-fact.ts';
import type { CheckedClaim, ClaimReport, Finding, Verdict } from './claim.ts';
import { buildClaimTools, type ClaimTools } from './claim-tools.ts';
import { isOpinion } from './opinion.ts';
import { splitClaims } from './split-claims.ts';

/** What can be asked about somebody's text. */
export interface Claims {
  /** Holds each claim of a text against the record. Nothing is kept of the text. */
  readonly checkClaims: (text: string) => ClaimReport;
  /** The same a claim at a time, for a bot that goes on answering meanwhile. */
  readonly checkInSteps: (text: string) => Steps<ClaimReport>;
}

/**
 * Builds the claim check over a record, at its first use, an empty text included: most who ask never check.
 * Pure: the same text and record give the same report.
 *
 * @example
 * const { checkClaims } = createClaims(await loadRecord('data'));
 * const [claim] = checkClaims('APT31 was convicted.').claims;
 */
export function createClaims(record: FactRecord): Claims {
  let tools: ClaimTools | undefined;
  function* checkInSteps(text: string): Steps<ClaimReport> {
    tools ??= yield* buildClaimTools(record);
    const { claims, unchecked } = splitClaims(text);
    const checked: CheckedClaim[] = [];
    for (const claim of claims) {
      checked.push(checkClaim(claim, tools));
      yield;
    }
    return { ...provenanceOf(text, record), claims: checked, unchecked };
  }
  return { checkInSteps, checkClaims: (text) => finish(checkInSteps(text)) };
}

function checkClaim(text: string, tools: ClaimTools): CheckedClaim {
  const { record, read } = tools;
  const chosen = isOpinion(text) ? undefined : chooseFact(read(text), tools);
  if (!chosen) return { ...NOTHING, text, nearest: nearestTo(text, tools) };
  const { fact, findings } = chosen;
  const differences = differencesOf(fact.id, record);
  const responses = responsesTo(fact, record);
  return {
    text,
    verdict: verdictOf(findings, differences.length > 0, responses),
    fact: citeFact(fact, record),
    findings,
    differences,
    isAccusation: isAccusation(fact, record),
    responses: responses.map((response) => citeFact(response, record)),
    nearest: [],
  };
}

const NOTHING = {
  verdict: 'nothing',
  fact: undefined,
  findings: [],
  differences: [],
  isAccusation: false,
  responses: [],
} as const;

const NEAREST = 2;
/** What explains less of a claim than this is not near it. */
const RELATED = 0.35;

function nearestTo(text: string, { search, record }: ClaimTools): CitedFact[] {
  const near = search(text).whole.hits.filter(({ coverage }) => coverage >= RELATED);
  return near.slice(0, NEAREST).map(({ fact: { id } }) => citeFact(record.factById.get(id) as Fact, record));
}

function verdictOf(findings: readonly Finding[], isDisputed: boolean, responses: readonly Fact[]): Verdict {
  if (findings.length > 0) return 'departs';
  if (isDisputed) return 'disputed';
  return responses.some(({ kind }) => kind === 'denied') ? 'denied' : 'on-record';
}
