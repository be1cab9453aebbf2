import { expect, test } from 'vitest';
import { figuresOf } from '../../src/record/figures.ts';
import { MAX_STATEMENT_WORDS } from '../../src/record/values.ts';
import { leavingOpen, openRecord } from './open-record.ts';
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
    sharedOpen: [],
    asksLeftOpen: [],
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

test('what is left open is told in sum, with the fewest of a fact and the median', () => {
  expect(figuresOf(smallRecord()).leavesOpen).toEqual({ all: 0, fewest: 0, median: 0 });
  expect(figuresOf(openRecord).leavesOpen).toEqual({ all: 217, fewest: 3, median: 4 });
});

const answersLeaving = (...questions: readonly string[]) => ({
  'facts/answers.yaml': leavingOpen('what did the port say', questions),
});

test('a question that is left open twice is named, by one fact or by two, capitals and marks aside', () => {
  expect(figuresOf(smallRecord(answersLeaving('Who owns it?', 'who owns it'))).sharedOpen).toEqual([
    { ask: 'who owns it', facts: ['company-denies'] },
  ]);
  const both = smallRecord({
    ...answersLeaving('Who owns it?', 'How old is it?'),
    'facts/fines.yaml': leavingOpen('vessel impounded', ['who owns it']),
  });
  expect(figuresOf(both).sharedOpen).toEqual([
    { ask: 'who owns it', facts: ['company-denies', 'ship-seized'] },
  ]);
});

test('what is both asked and left open is named, of one fact or of two', () => {
  const asksLeftOpen = (question: string) => figuresOf(smallRecord(answersLeaving(question))).asksLeftOpen;
  expect(asksLeftOpen('Who was FINED?')).toEqual([
    { ask: 'who was fined', facts: ['company-fined', 'company-denies'] },
  ]);
  expect(asksLeftOpen('what did the port say?')).toEqual([
    { ask: 'what did the port say', facts: ['company-denies'] },
  ]);
  expect(asksLeftOpen('what did the port deny?')).toEqual([]);
});

test('a way of asking that one fact has twice is its own matter', () => {
  const twice = smallRecord({
    'facts/answers.yaml': (text) => text.replace('port say]', 'port say, What did the port say?]'),
  });
  expect(figuresOf(twice)).toMatchObject({ sharedAsks: [], sharedOpen: [], asksLeftOpen: [] });
});
