// Who does it to whom: whether a claim has the two the way round that a fact has them.
import { isContent } from '../search/fields.ts';
import { stem } from '../search/stem.ts';
import type { NameMatch, Reading } from './read-text.ts';
import { readingsOf, type Said } from './rules/rule.ts';
import { ACTING, SAYING, TAKING_A_STAND } from './words.ts';

/** How many telling words on each side of a deed may be those who do it and those to whom it is done. */
const REACH = 4;

/** A deed as a sentence tells it, with a passive one turned into the active. */
interface Deed {
  readonly stem: string;
  /** The party that does it; undefined where none is named. */
  readonly doer: string | undefined;
  /** Stems and parties on the side of who does it. */
  readonly doing: ReadonlySet<string>;
  /** Those on the side to which it is done. */
  readonly suffering: ReadonlySet<string>;
}

/** False where the claim turns round who does something and to whom, against every sentence of the fact that tells of it. */
export function hasSameRoles(claim: Reading, said: Said): boolean {
  const known = readingsOf(said).flatMap(deedsIn);
  return deedsIn(claim).every((deed) => {
    const same = known.filter((each) => each.stem === deed.stem);
    return !same.some((each) => isTurned(deed, each)) || same.some((each) => isDoneBySame(deed, each));
  });
}

function isTurned(claimed: Deed, known: Deed): boolean {
  if (claimed.doer !== undefined && claimed.doer === known.doer) return false;
  const isOtherDoer = known.doer !== undefined && claimed.doer !== undefined;
  return (
    (isOtherDoer && claimed.suffering.has(known.doer ?? '')) ||
    (overlaps(claimed.doing, known.suffering, known.doing) &&
      overlaps(claimed.suffering, known.doing, known.suffering))
  );
}

/** The same does it; where neither sentence names a party, whoever the fact has do it. */
const isDoneBySame = (claimed: Deed, known: Deed): boolean =>
  claimed.doer === known.doer &&
  claimed.doing.size > 0 &&
  (claimed.doer !== undefined || [...claimed.doing].every((each) => known.doing.has(each)));

/** True where something stands in the first and in the second, and not in the third. */
const overlaps = (a: ReadonlySet<string>, b: ReadonlySet<string>, but: ReadonlySet<string>): boolean =>
  [...a].some((each) => b.has(each) && !but.has(each));

/** Saying is held against its speaker by a rule, except where it is done to somebody. */
const SAID_TO = /^(?:tells?|told|writes?|wrote)$/;
const PAST =
  /^(?:\p{L}{2,}ed|sent|gave|given|told|wrote|written|set|put|took|taken|made|met|held|led|sold|bought|paid|built|won|hit|got|brought|sued|fought|beat|caught|lent|taught|shot|fed)$/u;
const BEING = /^(?:was|were|is|are|be|been|being|get|gets|got)$/;
const JOINING = /^(?:and|but|then|or)$/;
const PREPOSITION =
  /^(?:to|in|of|against|on|for|from|at|with|about|toward|towards|between|than|by|into|over|through)$/;

function deedsIn(reading: Reading): Deed[] {
  const { words, names } = reading;
  return words.flatMap((_, at) =>
    isDeed(words, at, names) && !names.some((name) => covers(name, at)) && !isRelative(words, at)
      ? [deedAt(reading, at)]
      : [],
  );
}

/** "The seven whom it charged": the object stands first, and who does it is only pointed at. */
const isRelative = (words: readonly string[], at: number): boolean =>
  words.slice(Math.max(0, at - 3), at).includes('whom');

const covers = ({ at, length }: NameMatch, position: number): boolean =>
  at <= position && position < at + length;

/** A verb in the past; in the present, one behind a name: elsewhere "hacks" may be a noun. */
const isDeed = (words: readonly string[], at: number, names: readonly NameMatch[]): boolean => {
  const word = words[at] ?? '';
  if (SAID_TO.test(word)) return true;
  if (SAYING.has(word)) return false;
  const behind = /ly$/.test(words[at - 1] ?? '') ? at - 1 : at;
  const isBehindName = names.some((name) => name.at + name.length === behind);
  return (
    PAST.test(word) || (isBehindName && (/[^s]s$/.test(word) || TAKING_A_STAND.has(word) || ACTING.has(word)))
  );
};

function deedAt(reading: Reading, at: number): Deed {
  const { words } = reading;
  const ahead = termsOf(reading, 0, at).slice(-REACH);
  const by = words.indexOf('by', at + 1);
  const isPassive = words.slice(Math.max(0, at - 2), at).some((word) => BEING.test(word)) || by === at + 1;
  if (!isPassive)
    return {
      stem: stem(words[at] ?? ''),
      doer: doerBefore(reading, at),
      doing: new Set(ahead),
      suffering: new Set(termsOf(reading, at + 1, words.length)),
    };
  const doers = by < 0 ? [] : termsOf(reading, by + 1, words.length).slice(0, REACH);
  return {
    stem: stem(words[at] ?? ''),
    doer: doers.find((term) => term.startsWith('@')),
    doing: new Set(doers),
    suffering: new Set(ahead),
  };
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

/** The party named last before a deed; the first one, where the deed is joined to another: "denies it and calls it". */
function doerBefore({ words, names }: Reading, at: number): string | undefined {
  const heads = names.filter((name) => name.at < at && !PREPOSITION.test(words[name.at - 1] ?? ''));
  const doer = JOINING.test(words[at - 1] ?? '') ? heads[0] : heads.at(-1);
  return doer && partyTerm(doer);
}
