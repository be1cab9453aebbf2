// Whatever is claimed and whatever is filed: the report is within every limit and calls nobody.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CheckedClaim, type ClaimReport, RULES, VERDICTS } from '../../../src/claims/claim.ts';
import { MAX_CLAIMS } from '../../../src/claims/split-claims.ts';
import { claimsModal } from '../../../src/slack/blocks/claim-blocks.ts';
import { faultsOf, liveTokens } from '../golden/faults.ts';
import { anyAnswered, anyText } from './nasty-facts.ts';

const anyFinding = fc.record({ rule: fc.constantFrom(...RULES), claims: anyText, record: anyText });

const anyClaim: fc.Arbitrary<CheckedClaim> = fc
  .tuple(
    anyAnswered,
    anyText,
    fc.constantFrom(...VERDICTS),
    fc.array(anyFinding, { maxLength: RULES.length }),
  )
  .map(([{ facts, responses, differences, isAccusation }, text, verdict, findings]) => ({
    text,
    verdict,
    fact: verdict === 'nothing' ? undefined : facts[0],
    findings: verdict === 'departs' ? findings : [],
    differences,
    isAccusation,
    responses,
    nearest: facts.slice(0, 2),
  }));

const anyReport: fc.Arbitrary<ClaimReport> = fc.record({
  claims: fc.array(anyClaim, { maxLength: MAX_CLAIMS }),
  unchecked: fc.nat(100),
  answerId: fc.constant('7f3a9c'),
  factCount: fc.constant(3),
  asOf: fc.constant('2026-11-22'),
});

test('any report', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const modal = claimsModal(report);
      expect(faultsOf(modal)).toEqual([]);
      expect(liveTokens(modal)).toEqual([]);
    }),
    { numRuns: 25 },
  );
});
