// What a sentence has done: each verb with who does it, and to whom. By the order of words, without a grammar.
import { isContent } from '../search/fields.ts';
import { stem } from '../search/stem.ts';
import type { NameMatch, Reading } from './read-text.ts';
import { ACTING, SAYING, TAKING_A_STAND } from './words.ts';

/** A deed as a sentence tells it, with a passive one turned into the active. */
export interface Deed {
  readonly stem: string;
  /** The party that does it; undefined where none is named. */
  readonly doer: string | undefined;
  /** What stands next to the deed on the side of who does it: a stem, or a party. */
  readonly nearest: string | undefined;
  /** Stems and parties on that side; empty where a passive sentence names nobody. */
  readonly doing: ReadonlySet<string>;
  /** Those on the side to which it is done. */
  readonly suffering: ReadonlySet<string>;
}

/** How many telling words on each side of a deed may be those who do it and those to whom it is done. */
const REACH = 4;
/** How far before a passive verb its "was" may stand: "were highly likely taken". */
const AUXILIARY_REACH = 3;

/** "Unfounded" is nobody's deed. */
const PAST =
  /^(?:(?!un)\p{L}{2,}ed|sent|gave|given|told|wrote|written|set|put|took|taken|made|met|held|led|sold|bought|paid|built|won|hit|got|brought|sued|fought|beat|caught|lent|taught|shot|fed)$/u;
const BEING = /^(?:was|were|is|are|be|been|being|get|gets|got)$/;
const HAVING = /^(?:has|does)$/;
const JOINING = /^(?:and|but|then|or)$/;
const PREPOSITION =
  /^(?:to|in|of|against|on|for|from|at|with|about|toward|towards|between|than|by|into|over|through)$/;
const ARTICLE = /^(?:the|a|an|its|their|his|her)$/;
const PRONOUN = /^(?:him|her|them|it)$/;
/** Saying is held against its speaker by a rule, except where it is done to somebody: "told", "called in". */
const SAID_TO = /^(?:tells?|told|writes?|wrote)$/;
const PARTICLE = /^(?:in|up|off|out)$/;

/** @param wanted stems that are deeds in any form of a verb */
export function deedsIn(reading: Reading, wanted: ReadonlySet<string> = new Set()): Deed[] {
  const { words, names } = reading;
  const isNamed = (at: number): boolean => names.some((name) => covers(name, at));
  return words.flatMap((word, at) =>
    !isNamed(at) && !isRelative(words, at) && (isDeed(reading, at) || isWanted(words, at, wanted))
      ? [deedAt(reading, at, stem(word))]
      : [],
  );
}

/** "The seven whom it charged": the object stands first, and who does it is only pointed at. */
const isRelative = (words: readonly string[], at: number): boolean =>
  words.slice(Math.max(0, at - 3), at).includes('whom');

const covers = ({ at, length }: NameMatch, position: number): boolean =>
  at <= position && position < at + length;

/** A verb in the past; in the present, one behind a name: elsewhere "hacks" may be a noun. */
function isDeed({ words, names }: Reading, at: number): boolean {
  const word = words[at] ?? '';
  if (BEING.test(word) || HAVING.test(word)) return false;
  if (SAYING.has(word) && !SAID_TO.test(word) && !PARTICLE.test(words[at + 1] ?? '')) return false;
  if (PAST.test(word) || SAID_TO.test(word)) return true;
  const behind = /ly$/.test(words[at - 1] ?? '') ? at - 1 : at;
  if (/ing$/.test(word)) return BEING.test(words[at - 1] ?? '');
  const isVerb = /[^s]s$/.test(word) || TAKING_A_STAND.has(word) || ACTING.has(word);
  return isVerb && names.some((name) => name.at + name.length === behind);
}

/** Any form but one that may as well be a noun. */
function isWanted(words: readonly string[], at: number, wanted: ReadonlySet<string>): boolean {
  const [before = '', word = '', after = ''] = words.slice(Math.max(0, at - 1), at + 2);
  if (at === 0 || !wanted.has(stem(word)) || SAYING.has(word)) return false;
  const isNoun = ARTICLE.test(before) || PREPOSITION.test(before) || PREPOSITION.test(after);
  return /(?:[^s]s|ing)$/.test(word) && !isNoun;
}

function deedAt(reading: Reading, at: number, word: string): Deed {
  const { words } = reading;
  const ahead = termsOf(reading, clauseOf(words, at), at).slice(-REACH);
  if (!isPassive(words, at)) {
    const pointedAt = PRONOUN.test(words[at + 1] ?? '') ? headsBefore(reading, at).slice(0, 1) : [];
    return {
      stem: word,
      doer: doerBefore(reading, at),
      nearest: ahead.at(-1),
      doing: new Set(ahead),
      suffering: new Set([...pointedAt, ...termsOf(reading, at + 1, words.length)]),
    };
  }
  const by = words.indexOf('by', at + 1);
  const doers = by < 0 ? [] : termsOf(reading, by + 1, words.length).slice(0, REACH);
  const doer = doers.find(isParty);
  return { stem: word, doer, nearest: doers[0], doing: new Set(doers), suffering: new Set(ahead) };
}

const isPassive = (words: readonly string[], at: number): boolean =>
  !/ing$/.test(words[at] ?? '') &&
  (words.slice(Math.max(0, at - AUXILIARY_REACH), at).some((word) => BEING.test(word)) ||
    words[at + 1] === 'by');

/** Where the clause of a deed begins, if somebody else does it there: "he said that a stranger called him". */
function clauseOf(words: readonly string[], at: number): number {
  const start = words.lastIndexOf('that', at) + 1;
  return words.slice(start, at).some(isContent) ? start : 0;
}

/** The telling words from one position to another; a name is one word. */
function termsOf({ words, names }: Reading, from: number, to: number): string[] {
  return words.slice(from, to).flatMap((word, step) => {
    const name = names.find((each) => covers(each, from + step));
    if (name) return name.at === from + step ? [partyTerm(name)] : [];
    return isContent(word) ? [stem(word)] : [];
  });
}
const partyTerm = ({ value }: NameMatch): string => `@${value}`;
const isParty = (term: string): boolean => term.startsWith('@');

/** The party named last before a deed; the first one, where the deed is joined to another: "denies it and calls it". */
function doerBefore(reading: Reading, at: number): string | undefined {
  const heads = headsBefore(reading, at, clauseOf(reading.words, at));
  return JOINING.test(reading.words[at - 1] ?? '') ? heads[0] : heads.at(-1);
}

const headsBefore = ({ words, names }: Reading, at: number, from = 0): string[] =>
  names
    .filter((name) => name.at >= from && name.at < at && !PREPOSITION.test(words[name.at - 1] ?? ''))
    .map(partyTerm);
