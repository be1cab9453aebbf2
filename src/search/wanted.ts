// What kind of answer a question wants, and which words can give it.
import type { Fact } from '../record/record.ts';
import { MONTHS } from './dates.ts';
import { QUESTION_WORDS } from './english.ts';
import { normalise } from './normalise.ts';

/** The kinds of answer that single words of a fact can give. */
export type Given = 'quantity' | 'time' | 'age';
/** Those, and a name, which `givesName` looks for. */
export type Wanted = Given | 'name';

const QUANTITIES = new Set('many much large big long often number figure sum amount size total'.split(' '));
const TIMES = new Set('date day year month'.split(' '));
const NUMBERS = new Set(
  'one single decade decades years half dozen dozens hundreds thousand thousands million millions billion billions several none'.split(
    ' ',
  ),
);
const AGES = new Set(['aged', 'born']);

/** "How many" wants a number, "when" a date, "how old" an age, "by name" a name; most questions want none of them. */
export function wantedBy(words: readonly string[]): Wanted | undefined {
  if (asksYesOrNo(words)) return wantsName(words) ? 'name' : undefined;
  const has = (among: ReadonlySet<string>): boolean => words.some((word) => among.has(word));
  const asking = words.find((word) => QUESTION_WORDS.has(word));
  if (asking === 'when' || (has(TIMES) && (words.includes('what') || words.includes('which')))) return 'time';
  if (words.some((word, at) => word === 'how' && words[at + 1] === 'old')) return 'age';
  if (words.some((word, at) => word === 'how' && QUANTITIES.has(words[at + 1] ?? ''))) return 'quantity';
  return wantsName(words) ? 'name' : undefined;
}

const NAMES = new Set(['name', 'names']);
const POLITE = new Set(['please', 'pls', 'exactly']);
const HELPING = new Set('do does did will would can could'.split(' '));
/** "What is the full name of": whoever wants a name says so at once. */
const AT_ONCE = 5;

/** "The name of the firm", "the firm's name", "which firms, by name", "what is it called", "can you name them". */
function wantsName(words: readonly string[]): boolean {
  const [first = '', second = '', third = ''] = words;
  if (HELPING.has(first)) return second === 'you' && NAMES.has(third);
  if (asksYesOrNo(words)) return false;
  const last = words.findLastIndex((word) => !POLITE.has(word));
  if (words[last] === 'called') return first === 'what';
  if (NAMES.has(words[last] ?? ''))
    return words[last - 1] === 'by' || !words.some((word) => HELPING.has(word));
  const of = words.indexOf('of');
  return of <= AT_ONCE && NAMES.has(words[of - 1] ?? '') && !words.slice(0, of).includes('in');
}

const AUXILIARIES = new Set(
  'did does do is are was were has have had can could will would shall should must'.split(' '),
);

/** "Did they say when it began" is answered by yes or no; its "when" asks for nothing. */
export const asksYesOrNo = ([first = '']: readonly string[]): boolean => AUXILIARIES.has(first);

/** The kind of answer that a word of a statement gives: a year or a month a time, any other figure a quantity. */
export function givenByWord(word: string): Given | undefined {
  if (AGES.has(word)) return 'age';
  if (/^(?:19|20)\d\d$/.test(word) || MONTHS.includes(word)) return 'time';
  return /^\d/.test(word) || NUMBERS.has(word) ? 'quantity' : undefined;
}

/**
 * True where the fact tells what is wanted, in its statement or in what it quotes, and not merely what the question
 * says itself: "how many of the ten ships burned" is not answered by the ten.
 *
 * @param said the normalised words of the question
 */
export function answersWanted(
  { statement, quotations }: Pick<Fact, 'statement' | 'quotations'>,
  wanted: Given,
  said: ReadonlySet<string>,
): boolean {
  return [statement, ...quotations.map(({ text }) => text)].some((text) =>
    normalise(text).some((word) => givenByWord(word) === wanted && !said.has(word)),
  );
}

/** The kinds of answer that a fact's statement holds. */
export const givenBy = ({ statement }: Pick<Fact, 'statement'>): ReadonlySet<Given> =>
  new Set(normalise(statement).flatMap((word) => givenByWord(word) ?? []));
