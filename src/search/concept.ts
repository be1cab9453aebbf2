// One content word of a question -> what it may stand for in the record, and how much it matters.
import { type FactIndex, weightOf } from './index-facts.ts';
import type { Lexicon } from './lexicon.ts';
import type { ReadWord } from './read-words.ts';
import { stem } from './stem.ts';

/** How a word of the question was understood. */
export type Reading = 'exact' | 'stem' | 'repaired' | 'alias' | 'unknown';

/** One content word of the question. */
export interface Concept {
  readonly typed: string;
  readonly taken: string;
  readonly reading: Reading;
  /** Neither of the record nor ordinary English, as typed and as taken. */
  readonly isStrange: boolean;
  /** A party on record, or written as a name. */
  readonly isName: boolean;
  /** It names the very thing that is asked for. */
  readonly isAskedFor: boolean;
  /** It names what no source of the record tells of. */
  readonly isElsewhere: boolean;
  /** It names the one whose deed or words are asked for. */
  readonly isActor: boolean;
  /** It names the one whose words are asked for. */
  readonly isAskedToSay: boolean;
  /** Its words are asked for, and no fact is by it. */
  readonly isUnheard: boolean;
  /** How much it says, in nats: the weight of what it stands for. */
  readonly weight: number;
  /** Term number -> how well that term stands for the word, 0 to 1. */
  readonly terms: ReadonlyMap<number, number>;
}

/** A term of the index that a word may stand for, and the trust it deserves. */
export interface Equivalent {
  readonly term: string;
  readonly quality: number;
}

/** An unknown word counts as much as the rarest of the record's words, if English finds it as rare. */
const UNKNOWN_SHARE = 0.8;

/** What a read word may stand for: its stem, other repairs of it, and its equivalents. */
export function conceptOf(
  read: ReadWord,
  equivalents: readonly Equivalent[],
  index: FactIndex,
  lexicon: Lexicon,
): Concept {
  const terms = new Map<number, number>();
  enter(terms, index, stem(read.word), read.quality);
  for (const { word, quality } of read.others) enter(terms, index, stem(word), quality);
  const isDirect = terms.size > 0;
  for (const { term, quality } of equivalents) enter(terms, index, term, quality * read.quality);
  const reading = readingOf(read, isDirect, terms.size > 0, lexicon);
  return {
    typed: read.typed,
    taken: read.word,
    reading,
    isStrange: terms.size === 0 && lexicon.isStrange(read.word),
    isName: equivalents.some(({ term }) => term.startsWith('@')),
    isAskedFor: false,
    isElsewhere: false,
    isActor: false,
    isAskedToSay: false,
    isUnheard: false,
    weight: meaningOf(read.word, terms, index),
    terms,
  };
}

/** Of two qualities of a term the better counts; a term that the index does not have is left out. */
function enter(terms: Map<number, number>, index: FactIndex, term: string, quality: number): void {
  const number = index.numberOf.get(term);
  if (number !== undefined && quality > (terms.get(number) ?? 0)) terms.set(number, quality);
}

function readingOf(read: ReadWord, isDirect: boolean, isKnown: boolean, lexicon: Lexicon): Reading {
  if (!isKnown) return 'unknown';
  if (read.word !== read.typed) return 'repaired';
  if (!isDirect) return 'alias';
  return lexicon.holds(read.word) ? 'exact' : 'stem';
}

/** The weight of the term that stands for the word best; for an unknown word, what English says of its rarity. */
function meaningOf(word: string, terms: ReadonlyMap<number, number>, index: FactIndex): number {
  if (terms.size === 0) return UNKNOWN_SHARE * weightOf(stem(word), index.maxIdf);
  let best = { quality: 0, weight: 0 };
  for (const [term, quality] of terms) {
    const weight = index.weights[term] ?? 0;
    if (quality > best.quality) best = { quality, weight };
  }
  return best.weight;
}
