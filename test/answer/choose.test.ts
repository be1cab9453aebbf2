// When the bot speaks, how surely, and with which facts.
import { expect, test } from 'vitest';
import { choose } from '../../src/answer/choose.ts';
import type { Found, Hit } from '../../src/search/search.ts';

type Shares = Partial<Pick<Hit, 'coverage' | 'likeness' | 'evidence' | 'isVerbatim'>>;

const hit = (id: string, shares: Shares = {}): Hit =>
  ({
    ...{ fact: { id, statement: '' }, coverage: 1, likeness: 1, evidence: 5, isVerbatim: false },
    ...{ score: 0, aboutness: 0, insistence: 0, unasked: 0, explained: [], grounded: [], ...shares },
  }) as unknown as Hit;

/** What was found for a text; sure where the first hit is verbatim, and silent where it is not. */
const found = (...hits: readonly Hit[]): Found =>
  ({
    text: '',
    understood: { concepts: [], weight: 1, most: 1, wanted: undefined, speakers: [], wordings: [] },
    ...{ hits, isLeftOpen: false, openness: undefined },
  }) as unknown as Found;

const verbatim = { isVerbatim: true };

function shown(whole: Found, clauses: readonly Found[] = []): readonly string[] {
  const choice = choose({ whole, clauses });
  return choice.confidence === 'none'
    ? ['none']
    : [choice.confidence, ...choice.hits.map(({ fact }) => fact.id)];
}

test('nothing that is found is said where nothing of it is sure', () => {
  expect(shown(found())).toEqual(['none']);
  expect(shown(found(hit('a', { likeness: 0.1 })))).toEqual(['none']);
});

test('the first three facts are shown, and further ones that explain nearly as much', () => {
  const hits = [
    hit('a', verbatim),
    hit('b', { coverage: 0.1, likeness: 0.1 }),
    hit('c', { coverage: 0.1, likeness: 0.1 }),
    hit('d', { coverage: 0.6, likeness: 0.4 }),
    hit('e', { coverage: 0.59 }),
    hit('f', { likeness: 0.39 }),
    hit('g'),
  ];
  expect(shown(found(...hits))).toEqual(['sure', 'a', 'b', 'c', 'd', 'g']);
});

test('two questions in one get the first fact of each, then the second of each, each once', () => {
  const clauses = [
    found(hit('a', verbatim), hit('b'), hit('c')),
    found(hit('d', verbatim), hit('a'), hit('e')),
  ];
  expect(shown(found(hit('x', { likeness: 0 })), clauses)).toEqual(['sure', 'a', 'd', 'b', 'c', 'e']);
});

test('what is left open as a whole is not answered in part, and what is left open in part is answered in the rest', () => {
  const clauses = [found(hit('a', verbatim)), found(hit('b', verbatim))];
  const whole = found(hit('x', { likeness: 0 }));
  expect(shown({ ...whole, isLeftOpen: true }, clauses)).toEqual(['none']);
  expect(shown(whole, [found(hit('a', verbatim)), { ...found(hit('b')), isLeftOpen: true }])).toEqual([
    'sure',
    'a',
  ]);
});

test('where the whole is as sure as its parts, it is not taken apart', () => {
  const clauses = [found(hit('a', verbatim)), found(hit('b', verbatim))];
  expect(shown(found(hit('x', verbatim)), clauses)).toEqual(['sure', 'x']);
});
