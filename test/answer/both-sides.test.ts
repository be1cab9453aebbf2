// What the accused answered, and in what order it is shown.
import { expect, test } from 'vitest';
import { isAccusation, responsesTo } from '../../src/answer/both-sides.ts';
import { citeFact } from '../../src/answer/cite.ts';
import type { Fact, FactRecord } from '../../src/record/record.ts';
import { smallRecord } from '../record/small-record.ts';
import { wideRecord } from '../record/wide-record.ts';

const SOURCES = `- id: far-post
  title: Far Post
  short: The Far Post
  publisher: Far Post
  date: 2024-05-04
  url: https://far.example/post
  tier: secondary
- id: near-archive
  title: Archive
  short: The archive
  publisher: Archive
  date: 2024-05-04
  tier: primary
`;

const entry = (
  id: string,
  { kind = 'responded', said = '2024-05-04', answers = 'company-fined', source = 'gazette', extra = '' } = {},
) =>
  `- id: ${id}
  statement: The Port Company says ${id}.
  kind: ${kind}
  by: port-company
  said: ${said}
  answers: [${answers}]
  asks: [what is ${id}]
  quotations:
    - source: ${source}
      paragraph: 3
      text: words of ${id}
${extra}`;

const recordWith = (...entries: readonly string[]): FactRecord =>
  smallRecord({
    'sources.yaml': (text) => text + SOURCES,
    'facts/answers.yaml': (text) => text + entries.join(''),
  });
const factOf = (record: FactRecord, id: string): Fact => {
  const fact = record.factById.get(id);
  if (!fact) throw new Error(`expected a fact ${id}, got none`);
  return fact;
};
const responses = (record: FactRecord): readonly string[] =>
  responsesTo(factOf(record, 'company-fined'), record).map(({ id }) => id);

test.each([
  ['a denial before any other response', entry('a-says'), ['company-denies', 'a-says']],
  ['the earlier of two denials first', entry('a-denies', { kind: 'denied' }), ['company-denies', 'a-denies']],
  [
    'of the same day, the lower id',
    entry('a-denies', { kind: 'denied', said: '2024-05-03' }),
    ['a-denies', 'company-denies'],
  ],
  [
    'a primary source before a secondary',
    entry('a-denies', { kind: 'denied', said: '2024-05-01', source: 'far-post' }),
    ['company-denies', 'a-denies'],
  ],
  [
    'what answers more first',
    entry('z-denies', { kind: 'denied', said: '2024-05-09', answers: 'company-fined, ship-seized' }),
    ['z-denies', 'company-denies'],
  ],
  [
    'an answer to this fact before one to its topic',
    entry('a-denies', { kind: 'denied', said: '2024-05-01', answers: 'fines' }),
    ['company-denies', 'a-denies'],
  ],
  [
    'words that most readers can read first',
    entry('a-denies', { kind: 'denied', said: '2024-05-01', extra: '      language: zh\n' }),
    ['company-denies', 'a-denies'],
  ],
])('%s', (_, added, ids) => {
  expect(responses(recordWith(added))).toEqual(ids);
});

test.each([
  ['company-fined', true],
  ['gulls-blamed', true],
  ['ship-seized', false],
  ['company-denies', false],
  ['union-finds', false],
])('%s is an accusation: %s', (id, expected) => {
  expect(isAccusation(factOf(wideRecord, id), wideRecord)).toBe(expected);
});

test('a report about the accused accuses nobody where the curators say so', () => {
  const blamed = factOf(wideRecord, 'gulls-blamed');
  expect(isAccusation({ ...blamed, accuses: false }, wideRecord)).toBe(false);
});

test('what is no accusation needs no answer', () => {
  expect(responsesTo(factOf(wideRecord, 'ship-seized'), wideRecord)).toEqual([]);
});

test('of the quotations of a fact, the closest source that can be opened comes first', () => {
  const more = `    - source: near-archive
      paragraph: 1
      text: words too
    - source: gazette
      paragraph: 1
      text: more words
`;
  const record = recordWith(entry('a-says', { source: 'far-post', extra: more }));
  const cited = citeFact(factOf(record, 'a-says'), record).citations.map(({ sourceId }) => sourceId);
  expect(cited).toEqual(['gazette', 'near-archive', 'far-post']);
});
