// A false claim in the words of a fact: it is never on record, and the same words put rightly are.
import { expect, test } from 'vitest';
import { createClaims } from '../../src/claims/check-claims.ts';
import { loadRecord } from '../../src/record/load.ts';
import { smallRecord } from '../record/small-record.ts';

const { checkClaims } = createClaims(await loadRecord('data'));
const { checkClaims: checkSmall } = createClaims(smallRecord());
type Check = typeof checkClaims;
const verdictOf = (check: Check, text: string) => check(text).claims[0]?.verdict;

const ON_RECORD = ['on-record', 'disputed', 'denied'];

test.each([
  ['another stand', 'The Chinese Embassy in London accepted the British claims.'],
  ['another stand', 'China welcomes the US sanctions.'],
  ['more than was said', "All MPs' accounts were compromised."],
  ['more than was said', 'The ICO found that the Electoral Commission never kept its servers up to date.'],
  ['roles turned round', 'Wuhan XRZ set up the Hubei State Security Department in 2010, OFAC says.'],
  ['roles turned round', 'The FBI sent Luke de Pulford a second list on 22 April 2024.'],
  [
    'roles turned round',
    'Australian authorities notified the FBI in 2021 and again in 2022, Cyber Daily reports.',
  ],
  ['roles turned round', 'The Speaker of the Commons briefed Oliver Dowden.'],
  ['roles turned round', 'Microsoft said SharePoint servers were targeting Violet Typhoon.'],
  ['roles turned round', "China's ambassador called in Oliver Dowden."],
  ['roles turned round', "China's ambassador summoned the UK Foreign Office."],
])('%s: %s', (_, text) => {
  expect(ON_RECORD).not.toContain(verdictOf(checkClaims, text));
});

test.each([
  'The Chinese Embassy in New Zealand denied that China had been behind the cyber activity.',
  'Vijay Rangarajan admits huge mistakes were made, the BBC reports.',
  'The Justice Department says all seven alleged hackers are Chinese nationals.',
  'OFAC says the Hubei State Security Department set up Wuhan XRZ in 2010.',
  'Luke de Pulford says he sent the FBI a second list on 22 April 2024.',
  'The FBI notified Australian authorities in 2021 and again in 2022, Cyber Daily reports.',
  'Garnett Genuis says 18 Canadian parliamentarians were attacked by APT31 in 2021.',
])('put rightly: %s', (text) => {
  expect(ON_RECORD).toContain(verdictOf(checkClaims, text));
});

test.each([
  ['The Harbour Office fined the Port Company.', true],
  ['The Port Company was fined by the Harbour Office.', true],
  ['The Port Company fined the Harbour Office.', false],
  ['The Port Company fined the Harbour Office 4,000 crowns.', false],
  ['The Harbour Office was fined by the Port Company.', false],
  ['The Harbour Office fined the Port Company £4,000.', false],
])('in another record: %s', (text, isOnRecord) => {
  expect(ON_RECORD.includes(verdictOf(checkSmall, text) ?? '')).toBe(isOnRecord);
});
