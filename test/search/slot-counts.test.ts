// How often each fact's sentences use what a slot stands for, against counting by hand.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSlotCountList, type SlotCounts } from '../../src/search/slot-counts.ts';

type Facts = readonly (readonly (readonly number[])[])[];

function countsOf(facts: Facts): SlotCounts {
  const list = createSlotCountList();
  for (const sentences of facts) {
    for (const slots of sentences) list.addSentence(slots);
    list.endFact();
  }
  return list.finish();
}

test('each fact counts its own sentences, and no other ones', () => {
  const counts = countsOf([[[7, 3], [7]], [], [[3]]]);
  expect([0, 1, 2].map((fact) => counts.count(fact, 7))).toEqual([2, 0, 0]);
  expect([0, 1, 2].map((fact) => counts.count(fact, 3))).toEqual([1, 0, 1]);
  expect([0, 1, 2].map(counts.sentences)).toEqual([2, 0, 1]);
});

test('of a fact that is not there nothing is counted', () => {
  const counts = countsOf([[[7]]]);
  expect([counts.count(1, 7), counts.sentences(1)]).toEqual([0, 0]);
  expect(countsOf([]).count(0, 7)).toBe(0);
});

test('whatever the sentences, a slot stands in as many of them as one counts by hand', () => {
  const slot = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 2 ** 18 - 1 }));
  const sentence = fc.uniqueArray(slot, { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(fc.array(sentence, { maxLength: 5 }), { maxLength: 6 }), (facts) => {
      const counts = countsOf(facts);
      const slots = new Set([0, 1, 2 ** 18 - 1, ...facts.flat(2)]);
      for (const [position, sentences] of facts.entries()) {
        expect(counts.sentences(position)).toBe(sentences.length);
        for (const one of slots)
          expect(counts.count(position, one)).toBe(sentences.filter((used) => used.includes(one)).length);
      }
    }),
  );
});
