// The words of a question as the record would write them: typing errors repaired, joined and split words mended.
import { isOrdinary } from './english.ts';
import { isContent } from './fields.ts';
import { isStrange, type Lexicon } from './lexicon.ts';
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

/** Reads normalised words against a lexicon. Order is kept; a joined pair becomes one word, a split word two. */
export function readWords(words: readonly string[], lexicon: Lexicon): ReadWord[] {
  return joinPairs(words, lexicon).flatMap((word) => {
    if (!isStrange(word, lexicon)) return [asTyped(word)];
    return splitWord(word, lexicon) ?? [repairWord(word, lexicon)];
  });
}

const asTyped = (word: string): ReadWord => ({ typed: word, word, quality: 1, others: [] });

/** "apt 31" and "law makers" are one word where the record knows them as one. */
function joinPairs(words: readonly string[], lexicon: Lexicon): string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const next = words[at + 1];
    const pair = next === undefined ? undefined : word + next;
    const isOne =
      pair !== undefined &&
      pair.length >= 5 &&
      lexicon.frequency(pair) > 0 &&
      !areBothKnown(word, next, lexicon);
    joined.push(isOne ? pair : word);
    if (isOne) at += 1;
  }
  return joined;
}

/** Two words that the record often uses on their own are not drawn together. */
function areBothKnown(word: string, next: string | undefined, lexicon: Lexicon): boolean {
  return next !== undefined && lexicon.frequency(word) > 1 && lexicon.frequency(next) > 1;
}

/** "tradesecrets" is two words where the record knows both. */
function splitWord(word: string, lexicon: Lexicon): ReadWord[] | undefined {
  for (let at = 3; at <= word.length - 3; at += 1) {
    const halves = [word.slice(0, at), word.slice(at)];
    const isKnown = halves.every(
      (half) => lexicon.frequency(half) > 0 || (!isContent(half) && half.length > 3),
    );
    if (isKnown && halves.every((half) => isOrdinary(half) || half.length >= 5)) {
      return halves.map((half) => ({ typed: word, word: half, quality: 0.95, others: [] }));
    }
  }
  return undefined;
}

/** A misspelt function word is read as that word; otherwise the nearest words of the record are taken. */
function repairWord(word: string, lexicon: Lexicon): ReadWord {
  const [best, ...others] = lexicon.spell(word);
  const [stopWord] = lexicon.spellStopWord(word);
  if (stopWord && stopWord.quality > (best?.quality ?? 0))
    return { typed: word, word: stopWord.word, quality: 1, others: [] };
  return best ? { typed: word, word: best.word, quality: best.quality, others } : asTyped(word);
}
