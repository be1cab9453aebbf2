// What makes an answer surer, and what less sure: one sign at a time.
import { describe, expect, test } from 'vitest';
import { confidenceOf } from '../../src/answer/confidence.ts';
import type { Concept } from '../../src/search/concept.ts';
import type { Found, Hit } from '../../src/search/search.ts';
import { smallRecord } from '../record/small-record.ts';

const [denies, fined] = smallRecord().facts;

const CONCEPT: Concept = {
  ...{ typed: 'fined', taken: 'fined', reading: 'exact', weight: 3, terms: new Map() },
  ...{
    isStrange: false,
    isName: false,
    isAskedFor: false,
    isElsewhere: false,
    isActor: false,
    isAskedToSay: false,
    isUnheard: false,
  },
};

interface Case {
  readonly concepts?: readonly Partial<Concept>[];
  readonly hit?: Partial<Hit>;
  readonly wanted?: Found['understood']['wanted'];
}

/** Four words, three of them explained in full and one in half, unless a case says otherwise. */
function found({ concepts = [{}, {}, {}, {}], hit = {}, wanted }: Case = {}): Found {
  const halves = concepts.map((_, at) => (at === 0 ? 0.5 : 1));
  const best = {
    ...{ fact: fined, score: 1, coverage: 0.9, likeness: 0.6, aboutness: 0.6, insistence: 0.6, evidence: 9 },
    ...{ isVerbatim: false, unasked: 0, explained: halves, grounded: halves },
    ...hit,
  };
  const read = concepts.map((concept) => ({ ...CONCEPT, ...concept }));
  const weight = read.reduce((sum, concept) => sum + concept.weight, 0);
  return {
    text: '',
    understood: { concepts: read, weight, most: 6, wanted, speakers: [], ignored: [], wordings: [] },
    hits: [best],
  } as unknown as Found;
}

const confidence = (one?: Case): number => confidenceOf(found(one));
const usual = confidence();

test('a question that says next to nothing is not answered', () => {
  const saying = (weight: number) => confidence({ concepts: [{ weight }] });
  expect(saying(0.59)).toBe(0);
  expect(saying(0.61)).toBeGreaterThan(0);
});

test('nothing found is nothing sure, and the very words on record are wholly so', () => {
  expect(confidenceOf({ ...found(), hits: [] })).toBe(0);
  expect(confidence({ hit: { isVerbatim: true, likeness: 0 } })).toBe(1);
  expect(usual).toBeGreaterThan(0);
  expect(usual).toBeLessThan(1);
});

const fifth = (sign: Partial<Concept>): readonly Partial<Concept>[] => [sign, {}, {}, {}];

describe('an answer is surer', () => {
  test.each<[string, Case]>([
    ['the more one sentence is like the question', { hit: { likeness: 0.8 } }],
    ['the more it is about the words of the question', { hit: { aboutness: 0.8 } }],
    ['the more it insists on them', { hit: { insistence: 0.8 } }],
    ['the more is explained in its very words', { hit: { explained: [0.9, 1, 1, 1] } }],
    ['the more words are asked', { concepts: [{}, {}, {}, {}, {}] }],
  ])('%s', (_, one) => {
    expect(confidence(one)).toBeGreaterThan(usual);
  });
});

describe('an answer is less sure', () => {
  test.each<[string, Case]>([
    ['with a word that it leaves unsaid', { hit: { grounded: [0.29, 1, 1, 1] } }],
    ['about a name that it half explains', { concepts: fifth({ isName: true }) }],
    ['with a word that is strange', { concepts: fifth({ isStrange: true }) }],
    ['where it leaves unsaid what is asked for', { concepts: fifth({ isAskedFor: true }) }],
    ['with a word that leads out of the record', { concepts: fifth({ isElsewhere: true }) }],
    ['where it half names who acted', { concepts: fifth({ isActor: true }) }],
    [
      'where a number is asked for and it has none',
      { hit: { fact: denies as Hit['fact'] }, wanted: 'quantity' },
    ],
    ['where nobody asks for the fact in this way', { hit: { unasked: 0.5 } }],
  ])('%s', (_, one) => {
    expect(confidence(one)).toBeLessThan(usual);
  });

  test('and less still where what is asked for stands in no way of asking either', () => {
    const asked = (explained: number, weight = 3) =>
      confidence({
        concepts: fifth({ isAskedFor: true, weight }),
        hit: { explained: [explained, 1, 1, 1], grounded: [0.2, 1, 1, 1] },
      });
    expect(asked(0.29)).toBeLessThan(asked(0.3));
    expect(asked(0.29, 1.1)).toBe(asked(0.3, 1.1));
  });

  test('and less still where nobody quotes the one whose words are asked for', () => {
    const heard = confidence({ concepts: fifth({ isActor: true }) });
    expect(confidence({ concepts: fifth({ isActor: true, isUnheard: true }) })).toBeLessThan(heard);
  });

  test('the more, the more words are left unsaid, up to four', () => {
    const gaps = [0, 1, 2, 3, 4].map((count) =>
      confidence({
        concepts: [{}, {}, {}, {}, {}],
        hit: { grounded: [0, 1, 2, 3, 4].map((at) => (at < count ? 0 : 1)) },
      }),
    );
    expect(gaps).toEqual([...gaps].sort((a, b) => b - a));
    expect(new Set(gaps).size).toBe(5);
  });
});

describe('nothing changes', () => {
  test.each<[string, Case]>([
    ['for a name that is explained', { concepts: [{}, { isName: true }, {}, {}] }],
    [
      'for an explained word that elsewhere leads out of the record',
      { concepts: [{}, { isElsewhere: true }, {}, {}] },
    ],
    ['for one who acted and is named', { concepts: [{}, { isActor: true }, {}, {}] }],
    ['for what is asked for and said', { concepts: [{}, { isAskedFor: true }, {}, {}] }],
    ['for a word that is said a third', { hit: { grounded: [0.3, 1, 1, 1] } }],
    [
      'for what is explained more than once over',
      { hit: { explained: [0.5, 2, 1, 1], grounded: [0.5, 2, 1, 1] } },
    ],
    ['where a number is asked for and the fact has one', { wanted: 'quantity' }],
  ])('%s', (_, one) => {
    expect(confidence(one)).toBe(usual);
  });
});

test('the words of somebody, told in the words of another, are less sure', () => {
  const concepts = [{}, {}, {}, { isActor: true, isAskedToSay: true }];
  expect(confidence({ concepts, hit: { isTheirs: false } })).toBeLessThan(
    confidence({ concepts, hit: { isTheirs: true } }),
  );
});

test('a name and one more word are less sure where that word is left unexplained', () => {
  const concepts = [{ isName: true }, { weight: 2 }];
  const explained = (share: number) => ({ concepts, hit: { explained: [1, share], grounded: [1, 1] } });
  expect(confidence(explained(0.29))).toBeLessThan(confidence(explained(0.3)));
  const light = (share: number) => ({ ...explained(share), concepts: [{ isName: true }, { weight: 1.4 }] });
  expect(confidence(light(0.29))).toBe(confidence(light(0.3)));
});
