// Whether a fact gives a name that a question asks for: "what is the name of the firm" is answered by "Wuhan XRZ" alone.
import type { Fact } from '../record/record.ts';
import { MONTHS } from './dates.ts';
import { isContent } from './fields.ts';
import type { FactIndex } from './index-facts.ts';
import { normalise } from './normalise.ts';
import { holdersOf } from './postings.ts';
import { properNames } from './proper-names.ts';
import { stem } from './stem.ts';

/** A name that stands in more than this share of all facts names nobody in particular: "American". */
const COMMON = 0.03;
/** Names of another kind. */
const TIMES = new Set([...MONTHS, ...'monday tuesday wednesday thursday friday saturday sunday'.split(' ')]);
/** In a record of a few facts every name stands in few. */
const FEW = 3;

/**
 * True where statement or quotations hold a name of their own, which the question does not say itself.
 *
 * @param said the normalised words of the question
 */
export function givesName(
  { statement, quotations }: Pick<Fact, 'statement' | 'quotations'>,
  said: ReadonlySet<string>,
  { facts, numberOf, postings }: FactIndex,
): boolean {
  const most = Math.max(FEW, COMMON * facts.length);
  /** A word without a number is known from a quotation's first word alone. */
  const holders = (word: string): number => {
    const number = numberOf.get(stem(word));
    return number === undefined ? 0 : holdersOf(postings, number);
  };
  return [statement, ...quotations.map(({ text }) => text)]
    .flatMap((text) => [...namesIn(text)])
    .some((name) => isContent(name) && !TIMES.has(name) && !said.has(name) && holders(name) <= most);
}

/** In quotations the first word is a name where it is written unlike any other first word: "APT31", "GCHQ". */
const ABBREVIATION = /^[^\p{L}\p{N}]*([\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*)/u;

const namesIn = (text: string): ReadonlySet<string> =>
  new Set([...properNames(text), ...normalise(ABBREVIATION.exec(text)?.[1] ?? '')]);
