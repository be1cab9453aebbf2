// What kind of answer a question wants, and which words can give it.
import type { Fact } from '../record/record.ts';
import { MONTHS } from './dates.ts';
import { QUESTION_WORDS } from './english.ts';
import { normalise } from './normalise.ts';

export type Wanted = 'quantity' | 'time';

const QUANTITIES = new Set(
  'many much large big long old often number figure sum amount size total'.split(' '),
);
const TIMES = new Set('date day year month'.split(' '));
const NUMBERS = new Set(
  'one single decade decades years half dozen dozens hundreds thousand thousands million millions billion billions several none'.split(
    ' ',
  ),
);
/** "How many" wants a number, "when" a date; most questions want neither. */
export function wantedBy(words: readonly string[]): Wanted | undefined {
  const has = (among: ReadonlySet<string>): boolean => words.some((word) => among.has(word));
  const asking = words.find((word) => QUESTION_WORDS.has(word));
  if (asking === 'when' || (has(TIMES) && (words.includes('what') || words.includes('which')))) return 'time';
  return words.some((word, at) => word === 'how' && QUANTITIES.has(words[at + 1] ?? ''))
    ? 'quantity'
    : undefined;
}

/** The kind of answer that a word of a statement gives: a year or a month a time, any other figure a quantity. */
export function givenByWord(word: string): Wanted | undefined {
  if (/^(?:19|20)\d\d$/.test(word) || MONTHS.includes(word)) return 'time';
  return /^\d/.test(word) || NUMBERS.has(word) ? 'quantity' : undefined;
}

/** The kinds of answer that a fact's statement holds. */
export const givenBy = ({ statement }: Pick<Fact, 'statement'>): ReadonlySet<Wanted> =>
  new Set(normalise(statement).flatMap((word) => givenByWord(word) ?? []));
