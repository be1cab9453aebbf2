// What facts leave open is read apart: it tells how questions are put, and nothing about a fact.
import { describe, expect, test } from 'vitest';
import type { FactRecord } from '../../src/record/record.ts';
import { indexFacts } from '../../src/search/index-facts.ts';
import { createLexicon } from '../../src/search/lexicon.ts';
import { openOf } from '../../src/search/open-questions.ts';
import { holdersOf } from '../../src/search/postings.ts';
import { createSearch } from '../../src/search/search.ts';
import { finish } from '../../src/search/steps.ts';
import { createTagger } from '../../src/search/tags.ts';
import { verbatimIn } from '../../src/search/wordings.ts';
import { LEFT_OPEN, openRecord } from '../record/open-record.ts';
import { smallRecord } from '../record/small-record.ts';

const indexOf = (record: FactRecord) => finish(indexFacts(record, createTagger(record)));
const index = indexOf(openRecord);
const search = createSearch(openRecord);
const closed = createSearch(smallRecord());

describe('a record that files none', () => {
  test('has no index of them', () => {
    expect(indexOf(smallRecord()).open).toBeUndefined();
  });

  test('leaves no question open, and does not measure how one is put', () => {
    const { isLeftOpen, openness } = closed('what is the name of the ship').whole;
    expect([isLeftOpen, openness]).toEqual([false, undefined]);
  });
});

describe('they say nothing about a fact', () => {
  test('nothing of them stands among what facts are found by', () => {
    expect([...index.units.partOf]).toEqual([...indexOf(smallRecord()).units.partOf]);
  });

  test('a word that only they have leads to no fact', () => {
    expect(search('lawyer').whole.hits).toEqual([]);
    expect(search('captain account').whole.hits).toEqual([]);
  });

  test('the facts that explain a question explain it as far as without them', () => {
    for (const question of ['who was fined', 'the fine of the port company', 'was a ship seized']) {
      const told = (found: typeof search) =>
        found(question).whole.hits.map(({ fact, coverage, likeness }) => [fact.id, coverage, likeness]);
      expect(told(search)).toEqual(told(closed));
    }
  });

  test('their words are of the record all the same: nobody has misspelt them', () => {
    const lexicon = finish(createLexicon(openRecord, index, createTagger(openRecord)));
    expect(lexicon.knows('lawyers')).toBe(true);
    expect(lexicon.frequency('captain')).toBe(1);
    expect(lexicon.frequency('ship')).toBe(holdersOf(index.postings, index.numberOf.get('ship') ?? -1) + 1);
    expect(search('the lawyr of the port').whole.understood.concepts[0]?.taken).toBe('lawyer');
  });
});

describe('a question that is left open', () => {
  test.each([
    'What is the name of the ship?',
    'what is the NAME of the ship',
    'what is the nmae of the shpi',
  ])('is known again in its words, marks, capitals and slips aside: %s', (question) => {
    expect(search(question).whole.isLeftOpen).toBe(true);
  });

  test.each(Object.values(LEFT_OPEN).flat())('each of them: %s', (question) => {
    expect(search(question).whole.isLeftOpen).toBe(true);
  });

  test.each(["what's the name of the ship", 'what is the ship', 'the name of the ship', 'who was fined'])(
    'and no other: %s',
    (question) => {
      expect(search(question).whole.isLeftOpen).toBe(false);
    },
  );

  test('leads to the fact that leaves it open', () => {
    const position = verbatimIn(
      index.open?.wordings ?? new Float64Array(),
      ['who owns the ship'],
      index.facts,
      openOf,
    );
    expect(index.facts[position ?? -1]?.id).toBe('ship-seized');
  });

  test('is put as open ones are, also with another word in its place', () => {
    const openness = (question: string) => search(question).whole.openness?.inGeneral ?? 0;
    expect(openness('what is the name of the ship')).toBeGreaterThan(0);
    expect(openness('how old is the ship')).toBeGreaterThan(0);
    expect(openness('when was the ship impounded')).toBeLessThan(openness('how old is the ship'));
  });

  test('where nothing is found, how it is put is not measured', () => {
    expect(search('zxqvt').whole.openness).toBeUndefined();
  });
});

test('a question is open more of the fact that leaves it open than of another', () => {
  const [fined, seized] = ['company-fined', 'ship-seized'].map((id) =>
    index.facts.findIndex((fact) => fact.id === id),
  );
  const ofFact = (words: string, position = -1) =>
    index.open?.openness?.(words.split(' '), position).ofFact ?? 0;
  expect(ofFact('who owns it', seized)).toBeGreaterThan(ofFact('who owns it', fined));
  expect(ofFact('was it paid late', fined)).toBeGreaterThan(ofFact('was it paid late', seized));
});
