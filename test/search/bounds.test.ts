// However long or odd a question is, the work for it is bounded. Work is counted here, never timed.
import { describe, expect, test } from 'vitest';
import { readFilters } from '../../src/search/filters.ts';
import type { Lexicon } from '../../src/search/lexicon.ts';
import { beginningOf } from '../../src/search/normalise.ts';
import { readWords } from '../../src/search/read-words.ts';
import { createSearch } from '../../src/search/search.ts';
import { shapesFor } from '../bench/shapes.ts';
import { templatedRecord } from '../bench/templated.ts';

const templated = templatedRecord(300);
const search = createSearch(templated.record);

/** The longest question that people ask has a dozen words that carry meaning; these leave room for twice as many. */
const MOST = { characters: 2000, concepts: 24, clauses: 4, hits: 24 };

describe('every shape of question', () => {
  test.each(shapesFor(templated))('$name', ({ text }) => {
    const { whole, clauses } = search(text);
    expect(clauses.length).toBeLessThanOrEqual(MOST.clauses);
    for (const found of [whole, ...clauses]) {
      expect(found.text.length).toBeLessThanOrEqual(MOST.characters);
      expect(found.understood.concepts.length).toBeLessThanOrEqual(MOST.concepts);
      expect(found.hits.length).toBeLessThanOrEqual(MOST.hits);
    }
  });
});

test('marks piled on one letter are cut, those that languages use stay', () => {
  expect(beginningOf(`e${'\u0301'.repeat(1000)}`)).toBe(`e${'\u0301'.repeat(4)}`);
  expect(beginningOf('e\u0323\u0302t')).toBe('e\u0323\u0302t');
});

test('of many words those that say most are kept, in their order', () => {
  const words = [...new Set(templated.subjects.flat())].slice(0, 200);
  const { concepts } = search(words.join(' ')).whole.understood;
  const places = concepts.map(({ typed }) => words.indexOf(typed));
  expect(concepts).toHaveLength(MOST.concepts);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  const alone = (word: string) => search(word).whole.understood.concepts[0]?.weight ?? 0;
  const least = Math.min(...concepts.map(({ weight }) => weight));
  const left = words.filter((_, at) => !places.includes(at));
  expect(Math.max(...left.map(alone))).toBeLessThanOrEqual(least);
});

test('a text of strange words has only its first few repaired', () => {
  const asked = new Set<string>();
  const spell = (word: string) => {
    asked.add(word);
    return [];
  };
  const lexicon: Lexicon = {
    holds: () => false,
    knows: () => false,
    frequency: () => 0,
    isStrange: () => true,
    isDoubtful: () => false,
    spell,
    spellCommonWord: spell,
    tagger: { tag: () => [], opens: () => false, everyday: () => [], words: new Set() },
    subject: { isSilent: () => false, holds: () => false, elsewhere: () => new Set() },
  };
  const words = Array.from({ length: 500 }, (_, at) => `strange${at}`);
  expect(readWords(words, lexicon).map(({ typed }) => typed)).toEqual(words);
  const pairs = words.slice(0, 4).map((word, at) => `${word}strange${at + 1}`);
  expect([...asked]).toEqual([...pairs, ...words.slice(0, 8)]);
});

test('more filters than can be meant are refused with one clear fault', () => {
  const text = Array.from({ length: 500 }, () => 'kind:charged').join(' ');
  const { faults } = readFilters(text, templated.record);
  expect(faults).toEqual([{ filter: 'kind:charged', expected: 'no more than 8 filters' }]);
});
