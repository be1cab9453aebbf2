// What a report says around the record's own words.
import { describe, expect, test } from 'vitest';
import type { CitedFact } from '../../src/answer/answer.ts';
import { createLibrary } from '../../src/answer/library.ts';
import { type ClaimReport, type Finding, RULES, type Verdict } from '../../src/claims/claim.ts';
import {
  findingText,
  ruleName,
  ruleReason,
  summaryLine,
  uncheckedText,
  verdictLine,
} from '../../src/claims/wording.ts';
import { smallRecord } from '../record/small-record.ts';

const { fact } = createLibrary(smallRecord()).fact('company-fined') as { readonly fact: CitedFact };
const VERDICTS: readonly Verdict[] = ['on-record', 'departs', 'disputed', 'denied', 'nothing'];

describe('a finding tells what the claim has and what the record has', () => {
  test.each<[Finding['rule'], claims: string, record: string, told: string]>([
    ['missing-attribution', '', '', 'The claim tells it as a fact. On record: Sanctioned, Harbour Office.'],
    ['charge-as-fact', '', '', 'The claim tells it as done. On record: Sanctioned, Harbour Office.'],
    [
      'charge-as-fact',
      'guilty',
      '',
      'The record does not have “guilty”. On record: Sanctioned, Harbour Office.',
    ],
    ['wrong-speaker', 'Ann', 'Ben', 'The claim has Ann; the record has Ben.'],
    ['wrong-number', '12000', '1000', 'The claim has 12,000; the source has 1,000.'],
    ['wrong-number', '1234567', '', 'The claim has 1,234,567; this fact gives no such number.'],
    ['wrong-number', '999', '3', 'The claim has 999; the source has 3.'],
    [
      'wrong-date',
      'May 2021',
      '2021/2022-03-04',
      'The claim has May 2021; the record has 2021 to 4 Mar 2022.',
    ],
    ['named-group', 'APT31', '', 'The claim names APT31; the source does not.'],
    ['likelihood', '', 'likely', 'The claim leaves out the speaker’s “likely”.'],
    ['likelihood', 'surely', 'likely', 'The claim has “surely”; the speaker has “likely”.'],
    ['target-as-breach', 'hacked', 'aimed at', 'The claim has “hacked”; the source has “aimed at”.'],
    ['turned-round', '', '', 'The claim leaves out that the record has it in the negative.'],
    ['turned-round', 'never', '', 'With “never” the claim says what the record does not.'],
    [
      'unheard-answer',
      'Ann',
      '',
      'The claim has no answer of Ann; on record an answer exists. On record: Sanctioned, Harbour Office.',
    ],
  ])('%s, %j and %j', (rule, claims, record, told) => {
    expect(findingText({ rule, claims, record }, fact)).toBe(told);
  });
});

test('every rule has a name and a reason of its own, in a sentence', () => {
  const [names, reasons] = [RULES.map(ruleName), RULES.map(ruleReason)];
  expect(new Set(names).size).toBe(RULES.length);
  expect(new Set(reasons).size).toBe(RULES.length);
  expect(names.filter((name) => !/^[A-Z]/.test(name))).toEqual([]);
  expect(reasons.filter((reason) => !/^[A-Z].+[.]$/.test(reason))).toEqual([]);
});

test('every verdict has a sign of its own before its words', () => {
  const lines = VERDICTS.map(verdictLine);
  expect(lines.filter((line) => !/^[●▲◆■○] [A-Z]/.test(line))).toEqual([]);
  expect(new Set(lines.map((line) => line[0])).size).toBe(VERDICTS.length);
});

const reportOf = (...verdicts: readonly Verdict[]): ClaimReport =>
  ({ claims: verdicts.map((verdict) => ({ verdict })), unchecked: 0 }) as unknown as ClaimReport;

test.each([
  [reportOf(), '0 claims: '],
  [reportOf('denied'), '1 claim: ■ 1 on record, denied'],
  [
    reportOf('nothing', 'on-record', 'departs', 'disputed', 'nothing'),
    '5 claims: ● 1 on record · ▲ 1 put otherwise than on record · ◆ 1 on record, sources differ · ○ 2 with nothing on record that matches closely',
  ],
])('verdicts are counted, those that stand there first %#', (report, line) => {
  expect(summaryLine(report)).toBe(line);
});

test('what was not checked is told, and nothing where all was', () => {
  const told = (unchecked: number) => uncheckedText({ ...reportOf(), unchecked });
  expect(told(0)).toBe('');
  expect(told(1)).toBe('1 more claim was not checked: this is as much as one check takes.');
  expect(told(7)).toBe('7 more claims were not checked: this is as much as one check takes.');
});
