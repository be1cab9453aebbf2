// A report on claims as one JSON object: the contract of `check-claims --json`.
import type { CheckedClaim, ClaimReport } from '../claims/claim.ts';
import { factJson } from './answer-json.ts';

export function reportJson({ claims, unchecked, answerId }: ClaimReport): object {
  return { claims: claims.map(claimJson), unchecked, answerId };
}

function claimJson({ text, verdict, fact, findings, differences, responses, nearest }: CheckedClaim): object {
  return {
    claim: text,
    verdict,
    findings,
    fact: fact ? factJson(fact) : null,
    differences: differences.map(({ id }) => id),
    responses: responses.map(({ id }) => id),
    nearest: nearest.map(({ id }) => id),
  };
}
