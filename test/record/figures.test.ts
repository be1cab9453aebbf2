import { expect, test } from 'vitest';
import { figuresOf } from '../../src/record/figures.ts';
import { MAX_STATEMENT_WORDS } from '../../src/record/values.ts';
import { smallRecord } from './small-record.ts';

const countsOf = (kind: string) => figuresOf(smallRecord()).perKind.find((row) => row.kind === kind)?.bySide;

test('counts what is on record', () => {
  expect(figuresOf(smallRecord())).toMatchObject({
    facts: 3,
    sources: 1,
    parties: 2,
    differences: 0,
    quotations: 3,
    unquotedSources: [],
    longStatements: [],
    sharedAsks: [],
  });
});

test('facts are counted by kind and by the side that speaks', () => {
  expect(countsOf('sanctioned')).toEqual({ accuser: 1, accused: 0, ally: 0, independent: 0 });
  expect(countsOf('denied')).toEqual({ accuser: 0, accused: 1, ally: 0, independent: 0 });
  expect(countsOf('charged')).toEqual({ accuser: 0, accused: 0, ally: 0, independent: 0 });
});

test('the fewest ways of asking and the median are told', () => {
  expect(figuresOf(smallRecord()).asks).toEqual({ fewest: 1, median: 1 });
  const more = smallRecord({
    'facts/answers.yaml': (text) => text.replace('[what did the port say]', '[a word, b word, c word]'),
  });
  expect(figuresOf(more).asks).toEqual({ fewest: 1, median: 2 });
});

test('a source that no fact quotes is named', () => {
  const record = smallRecord({
    'sources.yaml': (text) => `${text}${text.replaceAll('gazette', 'almanac')}`,
  });
  expect(figuresOf(record).unquotedSources).toEqual(['almanac']);
});

test('a statement that is too long for one breath is named with its words', () => {
  const long = `The Port ${'really '.repeat(MAX_STATEMENT_WORDS - 2)}denies.`;
  const record = smallRecord({
    'facts/answers.yaml': (text) => text.replace('The Port Company denies any wrongdoing.', long),
  });
  expect(figuresOf(record).longStatements).toEqual([
    { id: 'company-denies', words: MAX_STATEMENT_WORDS + 1 },
  ]);
});

test('a way of asking that stands on two facts is named, capitals and marks aside', () => {
  const record = smallRecord({
    'facts/answers.yaml': (text) => text.replace('[what did the port say]', "['Who was fined?']"),
  });
  expect(figuresOf(record).sharedAsks).toEqual([
    { ask: 'who was fined', facts: ['company-denies', 'company-fined'] },
  ]);
});
