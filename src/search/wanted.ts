// What kind of answer a question wants, and which facts can give it.
import type { Fact } from '../record/record.ts';
import { MONTHS } from './dates.ts';
import { normalise } from './normalise.ts';

export type Wanted = 'quantity' | 'time';

const QUANTITIES = new Set(
  'many much large big long old often number figure sum amount size total'.split(' '),
);
const TIMES = new Set('date day year month'.split(' '));
const NUMBERS = new Set(
  'half dozen dozens hundreds thousand thousands million millions billion billions several none'.split(' '),
);
/** "How many" wants a number, "when" a date; most questions want neither. */
export function wantedBy(words: readonly string[]): Wanted | undefined {
  const has = (among: ReadonlySet<string>): boolean => words.some((word) => among.has(word));
  if (words.includes('when') || (has(TIMES) && (words.includes('what') || words.includes('which'))))
    return 'time';
  return words.includes('how') && has(QUANTITIES) ? 'quantity' : undefined;
}

/** The kinds of answer that a fact's statement holds. */
export function givenBy({ statement }: Fact): ReadonlySet<Wanted> {
  const words = normalise(statement);
  const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word);
  const given = new Set<Wanted>();
  if (words.some((word) => (/^\d/.test(word) && !isYear(word)) || NUMBERS.has(word))) given.add('quantity');
  if (words.some((word) => isYear(word) || MONTHS.includes(word))) given.add('time');
  return given;
}
