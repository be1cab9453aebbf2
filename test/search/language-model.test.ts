// How likely somebody who means a fact puts a question in just these words.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PART, PARTS } from '../../src/search/fields.ts';
import { type LanguageModel, languageModelOf, likelihoodOf } from '../../src/search/language-model.ts';
import { postingsOf } from '../../src/search/postings.ts';
import { finish } from '../../src/search/steps.ts';
import { createUnitList } from '../../src/search/units.ts';

/** Terms below this number carry meaning, the others are function words. */
const MEANING = 4;
const TERMS = 8;

interface Sentence {
  readonly part: number;
  readonly terms: readonly number[];
}

function modelOf(facts: readonly (readonly Sentence[])[]): LanguageModel {
  const [units, functionWords] = [createUnitList(), createUnitList()];
  for (const sentences of facts) {
    for (const { part, terms } of sentences) {
      units.begin(part);
      functionWords.begin(part);
      for (const term of terms) (term < MEANING ? units : functionWords).add(term);
    }
    units.endFact();
    functionWords.endFact();
  }
  const sentences = { units: units.finish(), functionWords: functionWords.finish() };
  return finish(languageModelOf(sentences, finish(postingsOf(sentences.units, TERMS)), TERMS));
}

const ask = (...terms: readonly number[]): Sentence => ({ part: PART.ask, terms });
const [ship, fine, the, of, unheard] = [0, 1, 4, 5, 7];

describe('what is counted', () => {
  const model = modelOf([[ask(ship, the), ask(ship, fine)], [ask(fine, of, the)]]);

  test('a fact is as long as its sentences, function words included', () => {
    expect([...model.lengths]).toEqual([4, 3]);
  });

  test('the share of a word is that of all words of all facts', () => {
    expect([ship, fine, the, of, unheard].map((term) => (model.shares[term] ?? 0) * 7)).toEqual(
      [2, 2, 2, 1, 0].map((count) => expect.closeTo(count, 9) as number),
    );
  });

  test('what is no sentence, a quotation or a label, is left out', () => {
    const quoted = modelOf([[ask(ship), { part: PART.quotation, terms: [fine, the] }]]);
    expect([...quoted.lengths]).toEqual([1]);
    expect(quoted.shares[fine]).toBe(0);
  });

  test('of no fact, or of facts without a sentence, there is nothing', () => {
    expect([...modelOf([]).lengths]).toEqual([]);
    expect([...modelOf([[]]).shares]).toEqual(new Array(TERMS).fill(0));
    expect(likelihoodOf([ship, the], modelOf([[]]), 0)).toBe(0);
  });
});

describe('a question is likelier for a fact', () => {
  const model = modelOf([
    [ask(ship, the), ask(ship, the), ask(fine, the)],
    [ask(ship, of), ask(fine, of), ask(fine, of)],
  ]);
  const of0 = (...said: readonly number[]) => likelihoodOf(said, model, 0);
  const of1 = (...said: readonly number[]) => likelihoodOf(said, model, 1);

  test('by as many nats as one works out by hand', () => {
    // Two of six words are "ship", of all twelve three are; a hundred words of no fact in particular are added.
    expect(of0(ship)).toBeCloseTo(Math.log((2 + 100 * 0.25) / (6 + 100) / 0.25), 12);
    expect(of1(ship)).toBeCloseTo(Math.log((1 + 100 * 0.25) / (6 + 100) / 0.25), 12);
  });

  test('that says its words in more sentences', () => {
    expect(of0(ship)).toBeGreaterThan(0);
    expect(of0(ship)).toBeGreaterThan(of1(ship));
    expect(of1(fine)).toBeGreaterThan(of0(fine));
  });

  test('that uses its function words, where all else is the same', () => {
    expect(of0(ship, fine, the)).toBeGreaterThan(of1(ship, fine, the));
    expect(of1(ship, fine, of)).toBeGreaterThan(of0(ship, fine, of));
  });

  test('and words that no sentence has tell nothing', () => {
    expect(of0(unheard)).toBe(0);
    expect(of0(ship, unheard, 99)).toBe(of0(ship));
    expect(of0()).toBe(0);
  });
});

test('of each fact the chances of all words are one together', () => {
  const sentence = fc.record({
    part: fc.integer({ min: 0, max: PARTS.length - 1 }),
    terms: fc.array(fc.integer({ min: 0, max: TERMS - 1 }), { maxLength: 5 }),
  });
  const facts = fc.array(fc.array(sentence, { maxLength: 6 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(facts, (all) => {
      const model = modelOf([[ask(ship)], ...all]);
      for (const position of model.lengths.keys()) {
        const chances = [...model.shares].map(
          (share, term) => share * Math.exp(likelihoodOf([term], model, position)),
        );
        expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
      }
    }),
  );
});
