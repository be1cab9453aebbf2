// Each rule: a claim that it speaks about, beside one about the same fact on which it is silent.
import { expect, test } from 'vitest';
import { createClaims } from '../../src/claims/check-claims.ts';
import { RULES } from '../../src/claims/claim.ts';
import { loadRecord } from '../../src/record/load.ts';

const { checkClaims } = createClaims(await loadRecord('data'));

const CASES = [
  {
    rule: 'missing-attribution',
    departs: 'APT31 targeted members of the US Congress.',
    keeps: 'The US Treasury says APT31 targeted members of Congress.',
    finding: { claims: '' },
  },
  {
    rule: 'charge-as-fact',
    departs: 'A US court has convicted seven Chinese hackers.',
    keeps: 'US prosecutors have charged seven alleged Chinese hackers.',
    finding: { claims: 'convicted' },
  },
  {
    rule: 'wrong-speaker',
    departs: 'The FBI offers up to $10 million for information on APT31.',
    keeps: 'The State Department offers up to $10 million for information on APT31.',
    finding: { claims: 'FBI', record: 'US State Department' },
  },
  {
    rule: 'wrong-number',
    departs: 'Garnett Genuis says 30 Canadian parliamentarians were attacked by APT31.',
    keeps: 'Garnett Genuis says 18 Canadian parliamentarians were attacked by APT31.',
    finding: { claims: '30', record: '18' },
  },
  {
    rule: 'wrong-date',
    departs: 'The ICO reprimanded the Electoral Commission in July 2021.',
    keeps: 'The ICO reprimanded the Electoral Commission in July 2024.',
    finding: { claims: 'July 2021', record: '2024-07' },
  },
  {
    rule: 'named-group',
    departs:
      'Oliver Dowden told the Commons that APT31 compromised the Electoral Commission between 2021 and 2022.',
    keeps:
      'Oliver Dowden told the Commons that Chinese state-affiliated actors compromised the Electoral Commission between 2021 and 2022.',
    finding: { claims: 'APT31' },
  },
  {
    rule: 'likelihood',
    departs: 'The NCSC says emails and register data were taken from the Electoral Commission.',
    keeps: 'The NCSC says emails and register data were highly likely taken from the Electoral Commission.',
    finding: { claims: '', record: 'highly likely' },
  },
  {
    rule: 'target-as-breach',
    departs: 'The US Treasury says APT31 hacked members of Congress.',
    keeps: 'The US Treasury says APT31 targeted members of Congress.',
    finding: { claims: 'hacked', record: 'targeted' },
  },
  {
    rule: 'turned-round',
    departs: 'Australia says its own electoral systems were compromised.',
    keeps: 'Australia says its own electoral systems were not compromised.',
    finding: { claims: '' },
  },
  {
    rule: 'unheard-answer',
    departs: 'Beijing did not respond to the allegations.',
    keeps: 'Lin Jian said that Britain had not responded to China.',
    finding: { claims: 'China' },
  },
] as const;

test.each(CASES)('$rule speaks: $departs', ({ rule, departs, finding }) => {
  const [claim] = checkClaims(departs).claims;
  expect(claim?.verdict).toBe('departs');
  expect(claim?.findings.filter((each) => each.rule === rule)).toMatchObject([finding]);
});

test.each(CASES)('$rule is silent: $keeps', ({ keeps }) => {
  const [claim] = checkClaims(keeps).claims;
  expect(claim?.findings).toEqual([]);
  expect(claim?.fact).toBeDefined();
});

test('every rule has its case', () => {
  expect(CASES.map(({ rule }) => rule)).toEqual([...RULES]);
});
