// Questions that nobody asks: long, empty of meaning, or made to be expensive. Each is one string.
import { seeded } from './seeded.ts';
import { misspelt, type Templated } from './templated.ts';

export interface Shape {
  readonly name: string;
  readonly text: string;
}

const LETTERS = 40_000;
const WORDS = 5000;

/**
 * @param templated the record that is asked; its own words and misspellings of them are the dearest
 * @param seed another gives other words, none of which a system has seen
 */
export function shapesFor({ record, subjects }: Templated, seed = 3): Shape[] {
  const chance = seeded(seed);
  const words = [...new Set(subjects.flat())].filter((word) => word.length > 4);
  const seen = new Set(subjects.flat());
  const many = (make: () => string): string => Array.from({ length: WORDS }, make).join(' ');
  const asked = record.facts.slice(0, WORDS).flatMap(({ asks }) => asks);
  const names = [...record.parties.values()].map(({ name }) => name);
  return [
    { name: '40,000 characters of questions', text: asked.join('? ').slice(0, LETTERS) },
    { name: '5,000 words of the record', text: many(() => chance.pick(words)) },
    { name: '5,000 unseen misspellings', text: many(() => misspelt(chance.pick(words), chance, seen)) },
    {
      name: '5,000 misspellings with commas',
      text: many(() => `${misspelt(chance.pick(words), chance, seen)},`),
    },
    { name: '5,000 words run together', text: many(() => `${chance.pick(words)}${chance.pick(words)}`) },
    { name: '5,000 names', text: many(() => chance.pick(names)) },
    { name: '5,000 capitals with accents', text: many(() => `Éá${chance.pick(words)}`) },
    { name: '5,000 stop words', text: many(() => chance.pick(['the', 'of', 'and', 'who', 'say'])) },
    { name: '5,000 numbers', text: many(() => String(chance.below(100_000))) },
    { name: 'one word of 40,000 letters', text: 'x'.repeat(LETTERS) },
    { name: '40,000 letters with dots', text: 'a.'.repeat(LETTERS / 2) },
    { name: 'emoji alone', text: '😀'.repeat(LETTERS / 2) },
    { name: 'combining marks', text: `e${'\u0301\u0323'.repeat(LETTERS / 2)}` },
    { name: 'signs that grow when normalised', text: '\uFDFA'.repeat(LETTERS) },
    { name: 'mentions that never end', text: '<@'.repeat(LETTERS / 2) },
    { name: 'filters that mean nothing', text: many(() => `by:${chance.pick(words)}`) },
    { name: 'one wide filter', text: `after:1990 ${asked[0] ?? ''}` },
  ];
}
