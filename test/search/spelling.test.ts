// Which words a misspelt one may stand for, and how far each is to be trusted.
import { describe, expect, test } from 'vitest';
import { createSpeller } from '../../src/search/spelling.ts';

const FREQUENCY = new Map([
  ['harbour', 20],
  ['harbours', 1],
  ['seize', 9],
  ['seized', 4],
  ['charge', 6],
  ['charged', 6],
  ['apt31', 30],
  ['apt40', 3],
]);
const WORDS = [
  ...FREQUENCY.keys(),
  'fine',
  'find',
  'line',
  'ship',
  'embassy',
  'minister',
  'ministry',
  'of',
  '2024',
  'fone',
];
const spell = createSpeller(WORDS, (word) => FREQUENCY.get(word) ?? 0);
const shown = (word: string) =>
  spell(word).map(({ word: meant, quality }) => `${meant} ${quality.toFixed(3)}`);

/** Quality falls with each edit, another first letter and a rarer word; a word that sounds alike gains. */
const TRUSTED: Readonly<Record<string, readonly string[]>> = {
  harbourz: ['harbours 0.975', 'harbour 0.916'],
  fime: ['fine 0.906'],
  chargd: ['charge 0.951', 'charged 0.951'],
  apt3l: [],
  seizeed: ['seized 0.975'],
  linf: ['line 0.906'],
};

describe('a misspelt word', () => {
  test.each([
    ['habrour', 'harbour'],
    ['seezed', 'seized'],
    ['shp', 'ship'],
    ['embasy', 'embassy'],
    ['minsitry', 'ministry'],
    ['mnistir', 'minister'],
    ['phine', 'fine'],
  ])('%s is read as %s', (typed, meant) => {
    expect(spell(typed)[0]?.word).toBe(meant);
  });

  test('no more errors are mended than are allowed, where that is said', () => {
    expect(spell('mnistir')[0]?.word).toBe('minister');
    expect(spell('mnistir', 1)).toEqual([]);
    expect(spell('mnister', 1)[0]?.word).toBe('minister');
    expect(spell('mnistir')[0]?.word).toBe('minister');
  });

  test.each(['of', '2025', 'apt41', 'xy', 'zzzzzz', 'sp', 'emxxsxy'])('%s is left as it is', (typed) => {
    expect(spell(typed)).toEqual([]);
  });

  test('of words as near, the one that the record uses more is trusted more, and no more than three are given', () => {
    for (const typed of ['harbourz', 'fime', 'chargd', 'apt3l', 'seizeed', 'linf'])
      expect({ typed, shown: shown(typed) }).toEqual({ typed, shown: TRUSTED[typed] });
  });
});

test('a figure is never a misspelling of another', () => {
  expect(spell('atp31').map(({ word }) => word)).toEqual(['apt31']);
});

test('the same words in another order are spelt alike, and a second time too', () => {
  const turned = createSpeller([...WORDS].reverse(), (word) => FREQUENCY.get(word) ?? 0);
  for (const word of ['harbourz', 'fime', 'chargd', 'habrour'])
    expect([turned(word), spell(word)]).toEqual([spell(word), turned(word)]);
});
