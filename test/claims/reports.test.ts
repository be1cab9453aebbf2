// Claims and what the record has on each, as plain text: read reports.txt to see what the check says.
import { test } from 'vitest';
import { createClaims } from '../../src/claims/check-claims.ts';
import { plainReport } from '../../src/claims/plain-report.ts';
import { expectOnFile } from '../on-file.ts';
import { wideRecord } from '../record/wide-record.ts';

const { checkClaims } = createClaims(wideRecord);

const TEXTS = [
  'The Harbour Office fined the Port Company 4,000 crowns.',
  'The Harbour Office fined the Port Company 5,000 crowns.',
  'The Port Company was fined 4,000 crowns.',
  'The Sailors’ Union fined the Port Company 4,000 crowns.',
  'The Harbour Office fined the Port Company on 3 May 2024.',
  'The Harbour Office charged seven sailors with smuggling 1,200 barrels.',
  'Seven sailors were convicted of smuggling 1,200 barrels.',
  'The Harbour Office charged nine sailors with smuggling.',
  'Ann Quay says the Night Gulls very likely broke into the harbour register.',
  'The Night Gulls broke into the harbour register.',
  'Ann Quay says the Night Gulls certainly broke into the register in 2019.',
  'Ann Quay says the Night Gulls may have broken into the register.',
  'Ann Quay says the Port Company broke into the harbour register.',
  'The Harbour Office says the Night Gulls broke into nine ships.',
  'The Harbour Office alleges that the Night Gulls targeted nine ships.',
  'The Night Gulls did not break into the register, Ann Quay says.',
  'The Port Company denies any wrongdoing.',
  'The Port Company admits wrongdoing.',
  'The Sailors’ Union found that the fine was 3,000 crowns.',
  'A ship was seized in March 2024.',
  'A ship was seized in April 2024, the Harbour Office reports.',
  'Nobody was ever charged with smuggling.',
  'I think the fine was far too small.',
  'The lighthouse was sold to a bank.',
  'The gulls call every accusation a fairy tale. The office fined the company! Was it so?',
  'Hello there!',
  // Who says it: an office for its official, another, a paper, nobody.
  'The Harbour Office says the Night Gulls very likely broke into the harbour register.',
  'The Sailors’ Union says the Night Gulls very likely broke into the harbour register.',
  'The Evening Post says a fine of 3,000 crowns was found by the union.',
  'Ann Quay: the Night Gulls very likely broke into the register.',
  'The Night Gulls are said to have broken into the harbour register.',
  'Allegedly the Night Gulls targeted nine ships.',
  'Gull 7 targeted nine ships.',
  // How many, and when.
  'The Harbour Office charged seven sailors with smuggling thousands of barrels.',
  'The Harbour Office charged seven sailors with smuggling one hundred barrels on 14 June.',
  'The Harbour Office charged seven sailors with smuggling on 15 June 2023.',
  'The Harbour Office charged seven sailors with smuggling in May 2024.',
  'The Harbour Office fined the Port Company $4,000.',
  'The Harbour Office fined the Port Company 4 thousand crowns in 2022.',
  'Ann Quay says the Night Gulls very likely broke into the harbour register since 2021.',
  'Ann Quay says the Night Gulls very likely broke into the harbour register in May 2022.',
  'Ann Quay says the Night Gulls very likely broke into the harbour register in 2023.',
  'The Harbour Office alleges that the Night Gulls targeted twelve ships in 2019.',
  // How certain, and how far it went.
  'Ann Quay says the Night Gulls probably broke into the harbour register.',
  'Ann Quay says the Night Gulls almost certainly broke into the harbour register.',
  'The Harbour Office alleges that the Night Gulls hacked and stole nine ships.',
  'The Harbour Office alleges that the Night Gulls tried to enter nine ships.',
  // What a court decides, and who is charged.
  'Seven sailors smuggled 1,200 barrels.',
  'A court found seven sailors guilty of smuggling 1,200 barrels.',
  'Seven sailors were arrested and jailed for smuggling.',
  // A “not” lost, gained, or of something else.
  'The Port Company does not deny any wrongdoing.',
  'The Port Company didn’t deny wrongdoing, it accepted the fine.',
  'The Harbour Office did not fine the Port Company.',
  'The Harbour Office never charged any sailors with smuggling.',
  'The Night Gulls acknowledged that they broke into the register.',
  'The Night Gulls have no answer to the accusations.',
  'The Port Company did not respond to the fine.',
  'Nobody at the Sailors’ Union answered.',
  // Several at once, in one sentence and in many.
  'The Harbour Office fined the Port Company 4,000 crowns and charged seven sailors with smuggling.',
  'The fine was 3,000 crowns, the union found; the office says it was 4,000 crowns.',
  'A ship was seized. Then what? The Port Company denies any wrongdoing, and so do we.',
];

test('every text gets the report that is on file', () => {
  const text = TEXTS.map((claim) => `${plainReport(checkClaims(claim))}\n`);
  expectOnFile(new URL('reports.txt', import.meta.url), text.join('\n'));
});

test('reports are as they are on file, field by field', () => {
  const values = TEXTS.flatMap((text) =>
    checkClaims(text).claims.map(({ fact, responses, differences, nearest, ...rest }) => ({
      ...rest,
      fact: fact?.id,
      responses: responses.map(({ id }) => id),
      differences: differences.map(({ id }) => id),
      nearest: nearest.map(({ id }) => id),
    })),
  );
  expectOnFile(new URL('report-values.txt', import.meta.url), `${JSON.stringify(values, null, 1)}\n`);
});
