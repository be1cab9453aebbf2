// Finds the word that was meant. The only file that knows Fuse: edit distance says what is in reach, Fuse which of that is meant.
import { doubleMetaphone } from 'double-metaphone';
import Fuse from 'fuse.js';
import { distancesFrom } from './distances-from.ts';
import { buildLookAlikes } from './look-alikes.ts';
import { finish, type Steps } from './steps.ts';
import { lookedUpOnce } from './word-cache.ts';

/** A word of the vocabulary that may have been meant, and how far it is to be trusted (0 to 1). */
export interface Repair {
  readonly word: string;
  readonly quality: number;
  /** What it takes to have meant the word, in typing errors; a rare word or another first letter take more. */
  readonly cost: number;
}

/** @param errors no more than so many may be mended; where it is not said, as many as a word of its length allows */
export type Speller = (word: string, errors?: number) => readonly Repair[];

const MAX_REPAIRS = 3;
const MAX_CACHED = 20_000;
/** Words that look most like the one that was typed; the few of them that so many errors can explain are Fuse's to judge. */
const SHORTLIST = 48;
/** Longer words keep most of their pairs whichever letters are swapped. */
const SHORT = 6;
const FUSE_OPTIONS = {
  includeScore: true,
  ignoreLocation: true,
  ignoreFieldNorm: true,
  isCaseSensitive: true,
  shouldSort: false,
  threshold: 0.6,
} as const;

/**
 * A speller over the words of a vocabulary. The same vocabulary gives the same repairs, whatever its order.
 *
 * @param words normalised words
 * @param frequency how often the record uses a word: of two words as near, the likelier is meant
 */
export const createSpeller = (words: Iterable<string>, frequency: (word: string) => number): Speller =>
  finish(buildSpeller(words, frequency));

/** The same in steps. */
export function* buildSpeller(words: Iterable<string>, frequency: (word: string) => number): Steps<Speller> {
  const distinct = [...new Set(words)].filter(canBeMeant);
  yield;
  const vocabulary = distinct.sort();
  yield;
  const lookAlikes = yield* buildLookAlikes(vocabulary);
  const known = new Set(vocabulary);
  const candidatesFor = (word: string, errors: number): readonly string[] => [
    ...lookAlikes(word, SHORTLIST, errors),
    ...(word.length <= SHORT ? swapsOf(word).filter((swapped) => known.has(swapped)) : []),
  ];
  const soundOf = lookedUpOnce(MAX_CACHED, (word) => doubleMetaphone(word)[0]);
  const repairsOf = (word: string, errors: number, most: number): readonly Repair[] =>
    word.length >= 3 && !/^\d+$/.test(word)
      ? repair(word, inReach(word, { errors, most }, candidatesFor(word, most), { frequency, soundOf }))
      : [];
  const repairsInReach = lookedUpOnce(MAX_CACHED, (word) => {
    const errors = allowedEdits(word.length);
    return repairsOf(word, errors, errors + SOUND);
  });
  return (word, errors) => (errors === undefined ? repairsInReach(word) : repairsOf(word, errors, errors));
}

/** Most words have a plain letter, so that few are held against all letters there are. */
const canBeMeant = (word: string): boolean => word.length >= 3 && (/[a-z]/.test(word) || /\p{L}/u.test(word));

/** The word with two neighbours swapped, at each place: of a short word that leaves hardly a pair as it was, "jhon" for "john". */
const swapsOf = (word: string): string[] =>
  Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  );

/** @param near words in reach, and what each would cost; where several cost the same, Fuse says which is the likest */
function repair(word: string, near: ReadonlyMap<string, number>): readonly Repair[] {
  const found =
    near.size > 1 ? byFuse(word, near) : [...near].map(([meant, cost]) => ({ meant, cost, score: 0 }));
  found.sort((a, b) => a.cost - b.cost || a.score - b.score || (a.meant < b.meant ? -1 : 1));
  const best = found[0]?.cost ?? 0;
  return found
    .filter(({ cost }) => cost <= best + 0.6)
    .slice(0, MAX_REPAIRS)
    .map(({ meant, cost }) => ({
      word: meant,
      cost,
      quality: 1 - 0.25 * (cost / Math.max(4, word.length)) - 0.15 * (cost - best),
    }));
}

const byFuse = (
  word: string,
  near: ReadonlyMap<string, number>,
): { meant: string; cost: number; score: number }[] =>
  new Fuse([...near.keys()], FUSE_OPTIONS)
    .search(word)
    .map(({ item, score = 1 }) => ({ meant: item, cost: near.get(item) ?? 0, score }));

/** A word that sounds alike may take so many errors more. */
const SOUND = 1;

/** The words that so many errors can explain, or `most` where they sound alike, and what each would cost. */
function inReach(
  word: string,
  { errors, most }: { readonly errors: number; readonly most: number },
  candidates: readonly string[],
  {
    frequency,
    soundOf,
  }: { readonly frequency: (word: string) => number; readonly soundOf: (word: string) => string },
): ReadonlyMap<string, number> {
  const distanceOf = distancesFrom(word);
  const figures = figuresOf(word);
  const sound = doubleMetaphone(word)[0];
  const near = new Map<string, number>();
  for (const candidate of candidates) {
    const edits = distanceOf(candidate, most);
    if (edits > most || figuresOf(candidate) !== figures) continue;
    const soundsAlike = soundOf(candidate) === sound;
    if (edits > errors && !soundsAlike) continue;
    const habit = RARITY_COST / (1 + Math.log(1 + frequency(candidate)));
    const cost = edits + (beginsAlike(word, candidate) ? 0 : 0.6) - (soundsAlike ? 0.5 : 0) + habit;
    if (cost <= errors + 0.5 + RARITY_COST) near.set(candidate, cost);
  }
  return near;
}

/** With the same letter, or with the same two swapped: "meails" is meant for "emails". */
const beginsAlike = (word: string, candidate: string): boolean =>
  word[0] === candidate[0] || (word[0] === candidate[1] && word[1] === candidate[0]);

/** A figure is never a misspelling of another: apt31 is not apt40. */
const figuresOf = (word: string): string => word.replace(/\D+/g, '');

/** What a word costs that the record hardly uses, in edits. */
const RARITY_COST = 0.5;

/** Shorter words have nearer neighbours, so they are allowed fewer errors. */
function allowedEdits(length: number): number {
  if (length <= 4) return 1;
  return length <= 7 ? 2 : 3;
}
