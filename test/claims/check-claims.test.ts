// What the record has on claims, as a whole.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createClaims } from '../../src/claims/check-claims.ts';
import { plainReport } from '../../src/claims/plain-report.ts';
import { loadRecord } from '../../src/record/load.ts';
import { smallRecord } from '../record/small-record.ts';

const record = await loadRecord('data');
const { checkClaims } = createClaims(record);
const verdictOf = (text: string) => checkClaims(text).claims[0]?.verdict;

test.each([
  ['The ICO reprimanded the Electoral Commission in July 2024.', 'on-record'],
  ['The US Treasury says APT31 targeted members of Congress.', 'denied'],
  ['According to one report, 43 UK parliamentarians were targeted in 2021.', 'disputed'],
  ['The Electoral Commission says it was hacked by APT31.', 'departs'],
  ['The Lazarus group stole $600 million from a crypto bridge.', 'nothing'],
  ['I think sanctions never work anyway.', 'nothing'],
  ['Britain should sanction far more of them.', 'nothing'],
])('%s: %s', (text, verdict) => {
  expect(verdictOf(text)).toBe(verdict);
});

test('an accusation comes with what the accused answered', () => {
  const [claim] = checkClaims('The US Treasury says APT31 targeted members of Congress.').claims;
  expect(claim?.isAccusation).toBe(true);
  expect(claim?.responses[0]?.by.side).toBe('accused');
});

test('a claim that somebody answered nothing is held against their denial, and against that alone', () => {
  const [claim] = checkClaims('China did not respond.').claims;
  expect(claim?.fact?.kind).toBe('denied');
  expect(claim?.fact?.by.side).toBe('accused');
  expect(claim?.findings.map(({ rule }) => rule)).toEqual(['unheard-answer']);
});

test('silence on one point is not silence on all', () => {
  expect(verdictOf('China did not respond to the question about the balloon.')).toBe('nothing');
});

test('what the record itself says does not depart from the record', () => {
  const statements = record.facts.map(({ statement }) => checkClaims(statement).claims);
  const departing = statements.filter(
    ([claim]) => claim?.verdict === 'departs' || claim?.verdict === 'nothing',
  );
  expect(departing.length).toBeLessThanOrEqual(3);
});

test('the same text and record give the same report', () => {
  const text = 'A US court has convicted seven Chinese hackers. China denied it.';
  expect(createClaims(record).checkClaims(text)).toEqual(checkClaims(text));
});

test('any text gives a report, and what is not on record has no fact', () => {
  const { checkClaims: check } = createClaims(smallRecord());
  fc.assert(
    fc.property(fc.string({ maxLength: 300, unit: 'binary' }), (text) => {
      for (const { verdict, fact } of check(text).claims)
        expect(fact === undefined).toBe(verdict === 'nothing');
    }),
  );
});

test('another record is checked with the same rules', () => {
  const { checkClaims: check } = createClaims(smallRecord());
  const report = check('The Harbour Office fined the Port Company 9,000 crowns.');
  expect(plainReport(report)).toBe(`1 claim: ▲ 1 put otherwise than on record

> The Harbour Office fined the Port Company 9,000 crowns.
▲ On record, but not as the claim puts it
  Number: The claim has 9,000; the source has 4,000.
The Harbour Office fined the Port Company 4,000 crowns.
Sanctioned · Harbour Office · 2 May 2024
  | imposes a fine of 4,000 crowns on the Port Company
  The gazette, 2 May 2024, paragraph 1 https://harbour.example/gazette
In answer: Denied · Port Company · 3 May 2024
  | the company denies any wrongdoing

3 facts · record of 22 Nov 2026 · answer ${report.answerId}`);
});

test('no word of a report calls a claim true or false', () => {
  const text =
    'APT31 was convicted. The ICO reprimanded the Electoral Commission in July 2024. Lunch was served today.';
  const own = plainReport(checkClaims(text))
    .split('\n')
    .filter((line) => /^[▲●■◆○ ]/.test(line) && !line.startsWith('  |'));
  expect(own.join('\n')).not.toMatch(/\b(?:true|false|correct|lie|wrong)\b/i);
});
