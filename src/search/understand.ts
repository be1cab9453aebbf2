// A question -> concepts: what each of its words may stand for in the record, and how much it matters.
import { askingTerms, isContent } from './fields.ts';
import { type FactIndex, weightOf } from './index-facts.ts';
import type { Lexicon } from './lexicon.ts';
import { normalise } from './normalise.ts';
import { properNames } from './proper-names.ts';
import { type ReadWord, readWords } from './read-words.ts';
import { speakersIn } from './speaker.ts';
import { stem } from './stem.ts';
import { type Wanted, wantedBy } from './wanted.ts';

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
  /** How much it says, in nats: the weight of what it stands for. */
  readonly weight: number;
  /** Term number -> how well that term stands for the word, 0 to 1. */
  readonly terms: ReadonlyMap<number, number>;
}

export interface Understood {
  readonly concepts: readonly Concept[];
  /** Sum of the concepts' weights, in nats. */
  readonly weight: number;
  /** Numbers of the question words (`?who`) that the record's own questions use. */
  readonly asking: ReadonlySet<number>;
  /** Numbers of the party tags whose words it asks for. */
  readonly speakers: readonly number[];
  /** The kind of answer it wants, if it says so. */
  readonly wanted: Wanted | undefined;
  /** All its words as they were taken. */
  readonly wording: string;
  /** Words that carry no meaning here. */
  readonly ignored: readonly string[];
}

/** An unknown word counts as much as the rarest of the record's words, if English finds it as rare. */
const UNKNOWN_SHARE = 0.8;

/** Reads one question, or one clause of it. */
export function understand(text: string, index: FactIndex, lexicon: Lexicon): Understood {
  const words = readWords(normalise(text), lexicon);
  const names = properNames(text);
  const taken = words.map(({ word }) => word);
  const equivalents = equivalentsOf(words, lexicon);
  const concepts = words.flatMap((word, at) => {
    if (!isContent(word.word)) return [];
    const concept = conceptOf(word, equivalents[at] ?? [], index, lexicon);
    return [names.has(word.typed) ? { ...concept, isName: true } : concept];
  });
  const asking = askingTerms(taken).flatMap((term) => index.numberOf.get(term) ?? []);
  const meant = withSubject(mergeRepeated(concepts), text);
  return {
    concepts: meant,
    weight: meant.reduce((sum, { weight }) => sum + weight, 0),
    asking: new Set(asking),
    speakers: speakersIn(taken, lexicon.tagger.tag(taken)).flatMap((tag) => index.numberOf.get(tag) ?? []),
    wanted: wantedBy(taken),
    wording: taken.join(' '),
    ignored: words.filter(({ word }) => !isContent(word)).map(({ typed }) => typed),
  };
}

/** A term of the index that a word may stand for, and the trust it deserves. */
interface Equivalent {
  readonly term: string;
  readonly quality: number;
}

const NAME_QUALITY = 0.9;
const SYNONYM_QUALITY = 0.75;
const EVERYDAY_QUALITY = 0.7;

/** For each word, the tags of every name, synonym and everyday expression that covers it. */
function equivalentsOf(read: readonly ReadWord[], { tagger }: Lexicon): Equivalent[][] {
  const words = read.map(({ word }) => word);
  const found: Equivalent[][] = words.map(() => []);
  const add = (at: number, length: number, term: string, quality: number): void => {
    for (let offset = 0; offset < length; offset += 1) found[at + offset]?.push({ term, quality });
  };
  for (const { at, length, value } of tagger.tag(words)) {
    add(at, length, value, value.startsWith('@') ? NAME_QUALITY : SYNONYM_QUALITY);
  }
  for (const { at, length, value } of tagger.everyday(words)) add(at, length, value, EVERYDAY_QUALITY);
  return found;
}

function conceptOf(
  read: ReadWord,
  equivalents: readonly Equivalent[],
  index: FactIndex,
  lexicon: Lexicon,
): Concept {
  const terms = new Map<number, number>();
  const add = (term: string, quality: number): void => {
    const number = index.numberOf.get(term);
    if (number !== undefined && quality > (terms.get(number) ?? 0)) terms.set(number, quality);
  };
  add(stem(read.word), read.quality);
  for (const { word, quality } of read.others) add(stem(word), quality);
  const isDirect = terms.size > 0;
  for (const { term, quality } of equivalents) add(term, quality * read.quality);
  const reading = readingOf(read, isDirect, terms.size > 0, lexicon);
  return {
    typed: read.typed,
    taken: read.word,
    reading,
    isStrange: terms.size === 0 && lexicon.isStrange(read.word),
    isName: equivalents.some(({ term }) => term.startsWith('@')),
    weight: meaningOf(read.word, terms, index),
    terms,
  };
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

/** Single letters and small figures alone name nothing that could be looked up; "the seven" in words does. */
function withSubject(concepts: readonly Concept[], text: string): readonly Concept[] {
  const isBare = concepts.every(({ taken }) => /^(?:.|\d{1,2})$/u.test(taken));
  return isBare && !NUMBER_WORD.test(text) ? [] : concepts;
}

const NUMBER_WORD = /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i;

/** A word said twice counts once. */
function mergeRepeated(concepts: readonly Concept[]): Concept[] {
  return [...new Map(concepts.map((concept) => [stem(concept.taken), concept])).values()];
}
