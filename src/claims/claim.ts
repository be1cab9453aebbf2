// What a check of claims finds out: values, the same on every surface.
import type { CitedDifference, CitedFact, Provenance } from '../answer/answer.ts';

/**
 * How a claim stands to the record. None of them says that a claim is true or false.
 * `on-record`: a fact on record says it. `departs`: a fact is near, but the claim says more than it, or another thing.
 * `disputed`: on record, and sources differ. `denied`: on record, and the accused denied it. `nothing`: nothing close.
 */
export const VERDICTS = ['on-record', 'departs', 'disputed', 'denied', 'nothing'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const RULES = [
  'missing-attribution',
  'charge-as-fact',
  'wrong-speaker',
  'wrong-number',
  'wrong-date',
  'named-group',
  'likelihood',
  'target-as-breach',
  'turned-round',
  'unheard-answer',
] as const;
export type RuleName = (typeof RULES)[number];

/** One thing in which a claim departs from the fact that it is held against. */
export interface Finding {
  readonly rule: RuleName;
  /** The words of the claim that it is about; empty where words are missing. */
  readonly claims: string;
  /** What the fact says instead, in the words of the record. */
  readonly record: string;
}

/** One claim, and what the record has on it. */
export interface CheckedClaim {
  /** The words of the claim as they were written, without markup. */
  readonly text: string;
  readonly verdict: Verdict;
  /** The fact that it was held against; undefined where nothing is close enough. */
  readonly fact: CitedFact | undefined;
  readonly findings: readonly Finding[];
  /** Points on which sources differ and in which the fact is one reading. */
  readonly differences: readonly CitedDifference[];
  /** True where the fact accuses someone: then the other side has to be shown. */
  readonly isAccusation: boolean;
  /** What the accused answered to the fact; empty where no answer is on record. */
  readonly responses: readonly CitedFact[];
  /** Where nothing is close enough: up to two facts that come nearest. */
  readonly nearest: readonly CitedFact[];
}

/** What the record has on the claims of one text, in their order. */
export interface ClaimReport extends Provenance {
  readonly claims: readonly CheckedClaim[];
  /** How many further claims the text makes that were not checked. */
  readonly unchecked: number;
}
