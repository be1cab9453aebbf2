// Of many facts those that hold most of a question are looked at more closely.
import { expect, test } from 'vitest';
import type { Fact } from '../../src/record/record.ts';
import type { Concept } from '../../src/search/concept.ts';
import { indexFacts } from '../../src/search/index-facts.ts';
import { createShortlist } from '../../src/search/shortlist.ts';
import { finish } from '../../src/search/steps.ts';
import { createTagger } from '../../src/search/tags.ts';
import { smallRecord } from '../record/small-record.ts';

const COUNT = 100;
const twoDigits = (at: number): string => String(at).padStart(3, '0');

/** Facts 0 to 99: all say "barrel", every second "brandy", every tenth "cellar", the last of all "cellar" twice. */
const FACTS = Array.from({ length: COUNT }, (_, at) => {
  const words = ['barrel', ...(at % 2 === 0 ? ['brandy'] : []), ...(at % 10 === 0 ? ['cellar'] : [])];
  return `- id: fact-${twoDigits(at)}
  statement: ${words.join(' ')}
  kind: reported
  by: harbour-office
  said: 2024
  quotations: [{ source: gazette, paragraph: 1, text: ${words.join(' ')} }]
`;
}).join('');

const record = smallRecord({ 'facts/fines.yaml': FACTS, 'facts/answers.yaml': '[]' });
const index = finish(indexFacts(record, createTagger(record)));
const shortlist = createShortlist(index);

const concept = (word: string, weight: number): Concept =>
  ({ weight, terms: new Map([[index.numberOf.get(word) ?? -1, 1]]) }) as unknown as Concept;

test('of more facts than are looked at, those that hold most come first, and of equals the earlier', () => {
  const chosen = shortlist([concept('barrel', 1), concept('brandi', 2), concept('cellar', 4)]);
  const tens = Array.from({ length: COUNT / 10 }, (_, at) => at * 10);
  const even = Array.from({ length: COUNT / 2 }, (_, at) => at * 2).filter((at) => at % 10 !== 0);
  const odd = Array.from({ length: COUNT / 2 }, (_, at) => at * 2 + 1);
  expect(chosen).toHaveLength(36);
  expect(chosen).toEqual([...tens, ...even, ...odd].slice(0, 36));
});

test('a word counts by the best of what it may stand for, and once', () => {
  const numbers = ['barrel', 'cellar'].map((word) => index.numberOf.get(word) ?? -1);
  const terms = new Map([0.1, 1].map((quality, at) => [numbers[at] ?? -1, quality]));
  const [first] = [{ weight: 1, terms } as unknown as Concept];
  const chosen = shortlist(first ? [first] : []);
  expect(chosen.slice(0, COUNT / 10)).toEqual(Array.from({ length: COUNT / 10 }, (_, at) => at * 10));
});

test('of as many facts as are looked at all are taken', () => {
  const accepts = ({ id }: Fact): boolean => id < 'fact-072';
  expect(shortlist([concept('brandi', 2)], accepts)).toEqual(Array.from({ length: 36 }, (_, at) => at * 2));
});

test('a fact that is not wanted is left out, and nothing is remembered of an earlier question', () => {
  const among = shortlist([concept('cellar', 4)], ({ id }) => id < 'fact-030');
  expect(among).toEqual([0, 10, 20]);
  expect(shortlist([concept('cellar', 1)])).toHaveLength(COUNT / 10);
  expect(shortlist([])).toEqual([]);
});
