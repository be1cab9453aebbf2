// What each typed word is taken for: repaired, joined with its neighbour, taken apart, or left as it is.
import { describe, expect, test } from 'vitest';
import { indexFacts } from '../../src/search/index-facts.ts';
import { createLexicon } from '../../src/search/lexicon.ts';
import { normalise } from '../../src/search/normalise.ts';
import { readWords } from '../../src/search/read-words.ts';
import { finish } from '../../src/search/steps.ts';
import { createTagger } from '../../src/search/tags.ts';
import { wideRecord } from '../record/wide-record.ts';

const tagger = createTagger(wideRecord);
const lexicon = finish(createLexicon(wideRecord, finish(indexFacts(wideRecord, tagger)), tagger));
const read = (text: string, ...names: readonly string[]): string =>
  readWords(normalise(text), lexicon, new Set(names))
    .map(({ word }) => word)
    .join(' ');

describe('a word is taken for', () => {
  test.each([
    ['harbuor', 'harbour'],
    ['regsiter', 'register'],
    ['teh', 'the'],
    ['waht', 'what'],
    ['whihc', 'which'],
    ['ppl', 'people'],
    ['wen was it', 'when was it'],
    ['sevenn ships', '7 ships'],
    ['nien ships', '9 ships'],
    ['barrels', 'barrels'],
    ['banana', 'banana'],
    ['zxqvt', 'zxqvt'],
  ])('%s: %s', (typed, taken) => {
    expect(read(typed)).toBe(taken);
  });

  test('a name is no misspelt function word', () => {
    expect(read('thier')).toBe('their');
    expect(read('whoo', 'whoo')).not.toBe('who');
  });
});

describe('words that were torn apart belong together', () => {
  test.each([
    ['the har bour', 'the harbour'],
    ['re gister', 'register'],
    ['re gsiter', 'register'],
  ])('%s: %s', (typed, taken) => {
    expect(read(typed)).toBe(taken);
  });

  test.each(['the ships', 'was fined', 'port company', 'a fine', 'ship seized'])(
    '%s stays as it is',
    (typed) => {
      expect(read(typed)).toBe(typed);
    },
  );
});

describe('words that run together are taken apart', () => {
  test.each([
    ['portcompany', 'port company'],
    ['nineships', '9 ships'],
    ['howmany ships', 'how many ships'],
    ['shipseizeds', 'ship seized'],
  ])('%s: %s', (typed, taken) => {
    expect(read(typed)).toBe(taken);
  });
});

test('of many strange words only the first few are repaired', () => {
  const strange = 'zarbour qarbour xarbour warbour yarbour jarbour karbour larbour';
  expect(read(`${strange} harbuor`).split(' ').at(-1)).toBe('harbuor');
  expect(read('harbuor').split(' ').at(-1)).toBe('harbour');
});
