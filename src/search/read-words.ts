// The words of a question as the record would write them: typing errors repaired, joined and split words mended.
import { CHAT_SPELLINGS, isOrdinary, QUESTION_WORDS, STOP_WORDS } from './english.ts';
import { joinPairs } from './join-words.ts';
import type { Lexicon } from './lexicon.ts';
import { figureOf } from './normalise.ts';
import type { Repair } from './spelling.ts';

/** One word of the question and what it is taken for. */
export interface ReadWord {
  /** As it was typed, normalised. */
  readonly typed: string;
  /** The word it is taken for. */
  readonly word: string;
  /** 1 for a word as typed, less for a repaired one. */
  readonly quality: number;
  /** Other words that may have been meant. */
  readonly others: readonly Repair[];
}

/**
 * Each repair walks the letter pairs of the whole vocabulary. A question has one or two typing errors, seldom five; where
 * there are more strange words than these, it is written in another language or in none, and the rest stay as typed.
 */
const MAX_REPAIRED = 8;
/** A repair of one letter or two of a long word, and no rarer word. */
const NEAR_REPAIR = 0.95;

/**
 * Reads normalised words against a lexicon. Order is kept; a joined pair becomes one word, a run-together word several.
 *
 * @param names words that are written as names, and so no misspelt function words
 */
export function readWords(
  words: readonly string[],
  lexicon: Lexicon,
  names: ReadonlySet<string> = new Set(),
): ReadWord[] {
  const looked = new Set<string>();
  return joinPairs(words, lexicon).flatMap((typed) => {
    const isKnown = lexicon.frequency(typed) > (names.has(typed) ? 0 : HARDLY);
    const word = isKnown ? typed : (CHAT_SPELLINGS.get(typed) ?? typed);
    const isStrange = lexicon.isStrange(word);
    if ((isStrange || lexicon.isDoubtful(word)) && looked.size < MAX_REPAIRED) looked.add(word);
    if (isStrange && looked.has(word)) return readStrange(word, lexicon, names.has(typed));
    return [{ typed, word, quality: 1, others: looked.has(word) ? nearOf(word, lexicon) : [] }];
  });
}

/** A doubtful word stays as it is, and what is as good as certainly meant by it counts as well. */
const nearOf = (word: string, lexicon: Lexicon): readonly Repair[] =>
  lexicon.spell(word).filter(({ quality }) => quality >= NEAR_REPAIR);

/** A blank left out is one typing error: a repair that takes more comes after taking the word apart. */
const SPLIT_COST = 1.75;
/** Every second word is a function word: rather than a word of two facts that is hardly nearer, it is meant. */
const LIKELIER = 0.03;
const RARE = 2;
/** A word that stands in one fact may stand there as part of a name, "Ing-wen": whoever writes "wen" small means "when". */
const HARDLY = 1;

/** A misspelt function or number word is read as that word; a near word of the record comes before taking the word apart. */
function readStrange(typed: string, lexicon: Lexicon, isName: boolean): ReadWord[] {
  const [best, ...others] = lexicon.spell(typed);
  const [common] = isName ? [] : lexicon.spellCommonWord(typed);
  const isRare = lexicon.frequency(best?.word ?? '') <= RARE;
  if (common && common.quality > (best?.quality ?? 0) - (isRare ? LIKELIER : 0))
    return [{ typed, word: figureOf(common.word) ?? common.word, quality: 1, others: [] }];
  const parts = best && best.cost <= SPLIT_COST ? undefined : takenApart(typed, lexicon);
  if (parts) return parts.map((word) => ({ typed, word: figureOf(word) ?? word, quality: 0.95, others: [] }));
  return [
    best
      ? { typed, word: best.word, quality: best.quality, others }
      : { typed, word: typed, quality: 1, others: [] },
  ];
}

/** "newzealands" and "newzealand" alike. */
const takenApart = (typed: string, lexicon: Lexicon): string[] | undefined =>
  splitWord(typed, lexicon) ?? (typed.endsWith('s') ? splitWord(typed.slice(0, -1), lexicon) : undefined);

/** "tradesecrets", "howmany": the fewest known words that make up the letters, if there are such. */
export function splitWord(letters: string, lexicon: Lexicon): string[] | undefined {
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= letters.length; end += 1) {
    for (let start = Math.max(0, end - 20); start < end; start += 1) {
      const before = best[start];
      const word = letters.slice(start, end);
      if (!before || !isPart(word, lexicon)) continue;
      if (before.length + 1 < (best[end]?.length ?? Number.POSITIVE_INFINITY)) best[end] = [...before, word];
    }
  }
  const parts = best[letters.length];
  return parts && parts.length > 1 ? [...parts] : undefined;
}

function isPart(word: string, lexicon: Lexicon): boolean {
  if (STOP_WORDS.has(word) || QUESTION_WORDS.has(word)) return word.length >= 3;
  if (figureOf(word) !== undefined) return word.length >= 4;
  if (word.length < 3 || !(isOrdinary(word) || (word.length >= 4 && lexicon.holds(word)))) return false;
  return lexicon.frequency(word) > 0;
}
