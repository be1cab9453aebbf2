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
  readonly next?: number;
  readonly openness?: Partial<NonNullable<Found['openness']>>;
  readonly isLeftOpen?: boolean;
  /** What is asked after something was told: places among the concepts. */
  readonly asking?: readonly number[];
}

/** The two kinds of record: one that files the questions it leaves open, and one that files none. */
type Kept = 'open' | 'plain';
const KEPT = ['open', 'plain'] as const satisfies readonly Kept[];

/** Four words, three of them explained in full and one in half, unless a case says otherwise. */
function found(kept: Kept, one: Case = {}): Found {
  const {
    concepts = [{}, {}, {}, {}],
    hit = {},
    wanted,
    next = 0.5,
    openness,
    isLeftOpen = false,
    asking,
  } = one;
  const halves = concepts.map((_, at) => (at === 0 ? 0.5 : 1));
  const best = {
    ...{ fact: fined, position: 1, score: 1, coverage: 0.9, likeness: 0.6, aboutness: 0.6, insistence: 0.6 },
    ...{ evidence: 9, isVerbatim: false, isTheirs: false, unasked: 0 },
    ...{ explained: halves, grounded: halves, own: halves, ...hit },
  };
  const read = concepts.map((concept, at) => ({ ...CONCEPT, typed: `word${at}`, ...concept }));
  const weight = read.reduce((sum, concept) => sum + concept.weight, 0);
  return {
    text: '',
    understood: { concepts: read, weight, most: 6, wanted, speakers: [], ignored: [], wordings: [] },
    hits: [best, { ...best, score: next }],
    isLeftOpen,
    asking: asking && { concepts: asking.map((at) => read[at]) },
    openness: kept === 'open' ? { inGeneral: 0, ofFact: 0, ...openness } : undefined,
  } as unknown as Found;
}

const confidence = (kept: Kept, one?: Case): number => confidenceOf(found(kept, one));

/** How a case moves the confidence in each kind of record: up (1), down (-1) or not at all (0). */
const moves = (one: Case, than: Case = {}): readonly number[] =>
  KEPT.map((kept) => Math.sign(confidence(kept, one) - confidence(kept, than)));

/** A sign that tells next to nothing in one kind of record may be left out there, but tells the same wherever it counts. */
function expectMoves(way: 1 | -1, one: Case, than?: Case): void {
  const moved = moves(one, than);
  expect(moved).toContain(way);
  expect(moved).not.toContain(-way);
}

describe.each(KEPT)('in a record of the kind "%s"', (kept) => {
  test('a question that says next to nothing is not answered', () => {
    const saying = (weight: number) => confidence(kept, { concepts: [{ weight }] });
    expect(saying(0.59)).toBe(0);
    expect(saying(0.61)).toBeGreaterThan(0);
  });

  test('nothing found is nothing sure, and the very words on record are wholly so', () => {
    expect(confidenceOf({ ...found(kept), hits: [] })).toBe(0);
    expect(confidence(kept, { hit: { isVerbatim: true, likeness: 0 } })).toBe(1);
    expect(confidence(kept)).toBeGreaterThan(0);
    expect(confidence(kept)).toBeLessThan(1);
  });

  test('a question that stands word for word among those left open is never answered', () => {
    const best = {
      likeness: 1,
      aboutness: 1,
      insistence: 1,
      explained: [1, 1, 1, 1],
      grounded: [1, 1, 1, 1],
    };
    expect(confidence(kept, { hit: best, isLeftOpen: true })).toBe(0);
    expect(confidence(kept, { hit: best, openness: { inGeneral: -90, ofFact: -90 } })).toBeGreaterThan(0);
  });

  test('unless it stands among the ways of asking for a fact too', () => {
    expect(confidence(kept, { hit: { isVerbatim: true }, isLeftOpen: true })).toBe(1);
  });
});

const fifth = (sign: Partial<Concept>): readonly Partial<Concept>[] => [sign, {}, {}, {}];

describe('an answer is surer', () => {
  test.each<[string, Case]>([
    ['the more one sentence is like the question', { hit: { likeness: 0.8 } }],
    ['the more it is about the words of the question', { hit: { aboutness: 0.8 } }],
    ['the more it insists on them', { hit: { insistence: 0.8 } }],
    ['the further it is ahead of the next', { next: 0.3 }],
    ['the more words are asked', { concepts: [{}, {}, {}, {}, {}] }],
  ])('%s', (_, one) => {
    expectMoves(1, one);
  });

  test('the more is explained of a name', () => {
    const concepts = fifth({ isName: true });
    expectMoves(1, { concepts, hit: { explained: [0.9, 1, 1, 1] } }, { concepts });
  });

  test('by no more than a whole, where nothing else is found or little else', () => {
    expect(moves({ next: 0 }, { next: -1 })).toEqual([0, 0]);
    for (const kept of KEPT)
      expect(confidenceOf({ ...found(kept), hits: found(kept).hits.slice(0, 1) })).toBe(
        confidence(kept, { next: 0 }),
      );
  });
});

describe('an answer is less sure', () => {
  test.each<[string, Case]>([
    ['with a word that it leaves unsaid', { hit: { grounded: [0.29, 1, 1, 1] } }],
    ['about a name that it half explains', { concepts: fifth({ isName: true }) }],
    [
      'about a name that it is asked by and does not have itself',
      { concepts: [{}, { isName: true }, {}, {}], hit: { own: [1, 0.5, 1, 1] } },
    ],
    [
      'with a word that leads out of the record, though it is asked by it',
      { concepts: [{}, { isElsewhere: true }, {}, {}], hit: { own: [1, 0.5, 1, 1] } },
    ],
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
    expectMoves(-1, one);
  });

  test('and less still where what is asked for stands in no way of asking either', () => {
    const asked = (explained: number, weight = 3): Case => ({
      concepts: fifth({ isAskedFor: true, weight }),
      hit: { explained: [explained, 1, 1, 1], grounded: [0.2, 1, 1, 1] },
    });
    expectMoves(-1, asked(0.29), asked(0.3));
    expect(moves(asked(0.29, 1.1), asked(0.3, 1.1))).toEqual([0, 0]);
  });

  test('and less still where nobody quotes the one whose words are asked for', () => {
    expectMoves(
      -1,
      { concepts: fifth({ isActor: true, isUnheard: true }) },
      { concepts: fifth({ isActor: true }) },
    );
  });

  test('the more, the more words are left unsaid, up to four', () => {
    const unsaid = (count: number): Case => ({
      concepts: [{}, {}, {}, {}, {}, {}],
      hit: { grounded: [0, 1, 2, 3, 4, 5].map((at) => (at < count ? 0 : 1)) },
    });
    for (const count of [1, 2, 3, 4]) expectMoves(-1, unsaid(count), unsaid(count - 1));
    expect(moves(unsaid(5), unsaid(4))).toEqual([0, 0]);
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
      {
        concepts: [{}, { isName: true }, {}, {}],
        hit: { explained: [0.5, 2, 1, 1], grounded: [0.5, 2, 1, 1], own: [0.5, 2, 1, 1] },
      },
    ],
    ['where a number is asked for and the fact has one', { wanted: 'quantity' }],
  ])('%s', (_, one) => {
    expect(moves(one)).toEqual([0, 0]);
  });
});

describe('how a question is put', () => {
  const put = (openness: NonNullable<Case['openness']>): Case => ({ openness });

  test.each(['inGeneral', 'ofFact'] as const)('%s: the more as open ones are, the less sure', (sign) => {
    const nats = [-30, -10, 0, 1, 10, 30];
    const told = nats.map((one) => confidence('open', put({ [sign]: one })));
    expect(told).toEqual([...told].sort((a, b) => b - a));
    expect(new Set(told).size).toBe(nats.length);
  });

  test.each(['inGeneral', 'ofFact'] as const)('%s: no more than thirty nats count', (sign) => {
    for (const most of [30, -30])
      expect(confidence('open', put({ [sign]: 2 * most }))).toBe(confidence('open', put({ [sign]: most })));
  });

  test('what the fact leaves open and what is open in general are told apart', () => {
    const both = confidence('open', put({ inGeneral: 10, ofFact: 10 }));
    expect(both).toBeLessThan(confidence('open', put({ inGeneral: 10 })));
    expect(both).toBeLessThan(confidence('open', put({ ofFact: 10 })));
  });

  test('learned: the more as open ones are, the less sure, up to ten nats', () => {
    const told = [-10, -3, 0, 3, 10].map((learned) => confidence('open', put({ learned })));
    expect(told).toEqual([...told].sort((a, b) => b - a));
    expect(new Set(told).size).toBe(5);
    for (const most of [10, -10])
      expect(confidence('open', put({ learned: 2 * most }))).toBe(confidence('open', put({ learned: most })));
  });

  test('is no matter in a record that files none', () => {
    expect(confidence('plain', put({ inGeneral: 30, ofFact: 30 }))).toBe(confidence('plain'));
  });
});

describe('where something is told before it is asked', () => {
  const asked = (...asking: readonly number[]): Case => ({ asking });

  test('it is less sure, the less is explained of what is asked', () => {
    expect(confidence('open', asked(0))).toBeLessThan(confidence('open', asked(0, 1)));
    expect(confidence('open', asked(0, 1))).toBeLessThan(confidence('open', asked(1, 2)));
    expect(confidence('open', asked(1))).toBe(confidence('open', asked(1, 2)));
  });

  test('a rare word of it counts for more than a common one', () => {
    const weighing = (weight: number): Case => ({ concepts: [{ weight }, {}, {}, {}], asking: [0, 1] });
    expect(confidence('open', { ...weighing(9) })).toBeLessThan(confidence('open', { ...weighing(3) }));
  });

  test('likeness says less, for it may be that to what is told', () => {
    const gain = (one: Case): number => {
      const [more, less] = [0.8, 0.4].map((likeness) => confidence('open', { ...one, hit: { likeness } }));
      return logit(more ?? 0) - logit(less ?? 0);
    };
    expect(gain(asked(1))).toBeLessThan(gain({}));
  });

  test('a part without meaning, "is that so", leaves nothing unexplained', () => {
    expect(confidence('open', asked())).toBe(confidence('open', asked(1)));
  });

  test('is no matter in a record that files no open questions', () => {
    expect(confidence('plain', asked(0))).toBe(confidence('plain'));
  });
});

const logit = (chance: number): number => Math.log(chance / (1 - chance));

test('the words of somebody, told in the words of another, are less sure', () => {
  const concepts = [{}, {}, {}, { isActor: true, isAskedToSay: true }];
  expect(moves({ concepts, hit: { isTheirs: false } }, { concepts, hit: { isTheirs: true } })).toEqual([
    -1, -1,
  ]);
});

test('a name and one more word are less sure where that word is left unexplained', () => {
  const concepts = [{ isName: true }, { weight: 2 }];
  const explained = (share: number): Case => ({ concepts, hit: { explained: [1, share], grounded: [1, 1] } });
  expect(moves(explained(0.29), explained(0.3))).toEqual([-1, -1]);
  const light = (share: number): Case => ({
    ...explained(share),
    concepts: [{ isName: true }, { weight: 1.4 }],
  });
  expect(moves(light(0.29), light(0.3))).toEqual([0, 0]);
});
