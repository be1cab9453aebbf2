// The numbers that a text gives, each with the things it counts.
import { MONTHS } from '../search/dates.ts';
import { isContent } from '../search/fields.ts';
import { normalise } from '../search/normalise.ts';
import { stem } from '../search/stem.ts';
import { currencyAt, withCurrenciesSpelt } from './currencies.ts';
import { withoutNamedNumbers } from './named-numbers.ts';

/** A number with what it counts. */
export interface Quantity {
  readonly written: string;
  readonly value: number;
  /** The currency of a sum, where it names one. */
  readonly currency: string | undefined;
  /** True for "thousands": a size, not a count. */
  readonly isVague: boolean;
  /** Stems of the words behind it, nearest first. */
  readonly counts: readonly string[];
}

const SMALL = new Map(
  (
    'two 2|three 3|four 4|five 5|six 6|seven 7|eight 8|nine 9|ten 10|eleven 11|twelve 12|thirteen 13|fourteen 14|' +
    'fifteen 15|sixteen 16|seventeen 17|eighteen 18|nineteen 19|twenty 20|thirty 30|forty 40|fifty 50|sixty 60|' +
    'seventy 70|eighty 80|ninety 90|dozen 12'
  )
    .split('|')
    .map((pair) => pair.split(' '))
    .map(([word = '', value]) => [word, Number(value)] as const),
);
const MAGNITUDES = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
]);
const VAGUE = new Map([
  ['dozens', 12],
  ['hundreds', 100],
  ['thousands', 1000],
  ['millions', 1e6],
  ['billions', 1e9],
]);
/** How many words behind a number may say what it counts. */
const REACH = 4;

/** The numbers of a text, with years, dates and numbers inside names left out. */
export function quantitiesIn(text: string): Quantity[] {
  const spelt = withCurrenciesSpelt(withoutNamedNumbers(text));
  const words = normalise(spelt);
  const found: Quantity[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const read = readNumber(words, at);
    if (!read) continue;
    const written = words.slice(at, at + read.length).join(' ');
    const { value, isVague } = read;
    const counts = countedBy(words, at + read.length);
    found.push({ written, value, isVague, counts, currency: currencyAt(words, at + read.length) });
    at += read.length - 1;
  }
  return found;
}

interface ReadNumber {
  readonly value: number;
  readonly length: number;
  readonly isVague: boolean;
}

function readNumber(words: readonly string[], at: number): ReadNumber | undefined {
  const word = words[at] ?? '';
  const vague = VAGUE.get(word);
  if (vague !== undefined) return { value: vague, length: 1, isVague: true };
  if (/^\d/.test(word) && isPartOfDateOrName(words, at)) return undefined;
  const first = SMALL.get(word) ?? (/^\d+(?:\.\d+)?$/.test(word) ? Number(word) : undefined);
  if (first === undefined) return undefined;
  const unit = SMALL.has(word) && first >= 20 && first % 10 === 0 ? unitAt(words, at + 1) : 0;
  const length = unit === 0 ? 1 : 2;
  const sizes = magnitudesFrom(words, at + length);
  return {
    value: sizes.reduce((product, size) => product * size, first + unit),
    length: length + sizes.length,
    isVague: false,
  };
}

/** The 2 of "twenty 2", 0 where none stands there. `normalise` makes figures of small numbers, but leaves "one" a word. */
function unitAt(words: readonly string[], at: number): number {
  const unit = words[at] === 'one' ? 1 : Number(words[at]);
  return unit > 0 && unit < 10 ? unit : 0;
}

/** The hundred and thousand of "two hundred thousand". */
function magnitudesFrom(words: readonly string[], at: number): number[] {
  const size = MAGNITUDES.get(words[at] ?? '');
  return size === undefined ? [] : [size, ...magnitudesFrom(words, at + 1)];
}

const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word);
const isMonth = (word = ''): boolean => MONTHS.some((name) => name === word || name.slice(0, 3) === word);
/** Words before a number that make it a name: APT 31, section 371, Order 13694. */
const NAMING = new Set(
  'apt section sections order title page paragraph number no article group id case unit'.split(' '),
);

function isPartOfDateOrName(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const before = words[at - 1] ?? '';
  return isYear(word) || isMonth(before) || isMonth(words[at + 1]) || NAMING.has(before);
}

function countedBy(words: readonly string[], from: number): string[] {
  const counts: string[] = [];
  for (let at = from; at < Math.min(words.length, from + REACH); at += 1) {
    const word = words[at] ?? '';
    if (/^\d/.test(word) || SMALL.has(word)) break;
    if (isContent(word)) counts.push(stem(word));
  }
  return counts;
}

/** "Two" and "three" are often counted by whoever writes: a list of two names is two men. */
export const COUNTABLE = 3;

/** True for a number that none of the readings gives. */
export function isUntold(
  { value }: Quantity,
  readings: readonly { readonly quantities: readonly Quantity[] }[],
): boolean {
  return (
    value > COUNTABLE && !readings.some(({ quantities }) => quantities.some((known) => known.value === value))
  );
}
