// How the claim check does on a set of claims.
import { readFileSync } from 'node:fs';
import type { Claims } from '../../src/claims/check-claims.ts';
import { type CheckedClaim, VERDICTS, type Verdict } from '../../src/claims/claim.ts';

/** One line of a set. `category` is the rule that has to speak, where the verdict is `departs`. */
export interface FiledClaim {
  readonly claim: string;
  readonly category: string;
  readonly verdict: Verdict;
  /** Facts that the claim may be held against; empty where nothing on record is close. */
  readonly facts: readonly string[];
}

export interface Judged {
  readonly filed: FiledClaim;
  readonly got: CheckedClaim;
}

/** Shares from 0 to 1; `undefined` where there is nothing to take a share of. */
export interface VerdictScore {
  readonly verdict: Verdict;
  readonly filed: number;
  readonly precision: number | undefined;
  readonly recall: number | undefined;
}

export interface ClaimScores {
  readonly verdicts: readonly VerdictScore[];
  /** Claims with the right verdict about a right fact. */
  readonly accuracy: number;
  /** Of the claims that are on record, those held against a right fact. */
  readonly facts: number;
  /** Of the claims that depart, those in which the filed rule spoke. */
  readonly rules: number;
  /** Of the claims of which nothing is on record, those that were given a fact. */
  readonly invented: number;
  /** How many claims that depart, or of which nothing is on record, were called on record, disputed or denied. */
  readonly falselyOnRecord: number;
  /** How many such claims there are. */
  readonly notOnRecord: number;
}

export function readClaims(file: string): FiledClaim[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as FiledClaim);
}

/** Checks each claim of a set by itself. A line that makes no claim is a fault of the set. */
export function judge(set: readonly FiledClaim[], checkClaims: Claims['checkClaims']): Judged[] {
  return set.map((filed) => {
    const [got, ...more] = checkClaims(filed.claim).claims;
    if (!got || more.length > 0) throw new Error(`expected one claim a line, got: ${filed.claim}`);
    return { filed, got };
  });
}

const hasRightFact = ({ filed, got }: Judged): boolean =>
  got.fact === undefined ? filed.facts.length === 0 : filed.facts.includes(got.fact.id);

/** A verdict counts only where it was given about a right fact. */
export const isRight = (each: Judged): boolean =>
  each.filed.verdict === each.got.verdict && hasRightFact(each);
const hasRightRule = ({ filed, got }: Judged): boolean =>
  got.findings.some(({ rule }) => rule === filed.category);

const isOnRecord = (verdict: Verdict): boolean => verdict !== 'departs' && verdict !== 'nothing';
/** The worst of mistakes: the record is said to have what it does not have. */
export const isFalselyOnRecord = ({ filed, got }: Judged): boolean =>
  !isOnRecord(filed.verdict) && isOnRecord(got.verdict);

const share = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);

export function scoreClaims(judged: readonly Judged[]): ClaimScores {
  const onRecord = judged.filter(({ filed }) => filed.verdict !== 'nothing');
  const departing = judged.filter(({ filed }) => filed.verdict === 'departs');
  const unrecorded = judged.filter(({ filed }) => filed.verdict === 'nothing');
  const verdicts = VERDICTS.map((verdict) => {
    const filed = judged.filter((each) => each.filed.verdict === verdict);
    const given = judged.filter(({ got }) => got.verdict === verdict);
    const right = filed.filter(isRight).length;
    return {
      verdict,
      filed: filed.length,
      precision: share(right, given.length),
      recall: share(right, filed.length),
    };
  });
  return {
    verdicts,
    accuracy: share(judged.filter(isRight).length, judged.length) ?? 0,
    facts: share(onRecord.filter(hasRightFact).length, onRecord.length) ?? 0,
    rules: share(departing.filter(hasRightRule).length, departing.length) ?? 0,
    falselyOnRecord: judged.filter(isFalselyOnRecord).length,
    notOnRecord: judged.filter(({ filed }) => !isOnRecord(filed.verdict)).length,
    invented: share(unrecorded.filter(({ got }) => got.fact !== undefined).length, unrecorded.length) ?? 0,
  };
}
