// Words that were torn apart: "apt 31", "law makers", "in dictment".
import { isContent } from './fields.ts';
import type { Lexicon } from './lexicon.ts';

/** So many pairs are held against the vocabulary: a word that was torn apart stands in two of them. */
const MAX_JOINED = 4;

/** "apt 31" and "law makers" are one word where the record knows them as one. */
export function joinPairs(words: readonly string[], lexicon: Lexicon): string[] {
  const joined: string[] = [];
  let broken = 0;
  for (let at = 0; at < words.length; at += 1) {
    const [word = '', next = ''] = words.slice(at, at + 2);
    const isBroken = next !== '' && (lexicon.isStrange(word) || lexicon.isStrange(next));
    if (isBroken) broken += 1;
    const isOne = isBroken
      ? broken <= MAX_JOINED && belongTogether(word, next, lexicon)
      : isOneWord(word, next, lexicon);
    joined.push(isOne ? word + next : word);
    if (isOne) at += 1;
  }
  return joined;
}

/** Function words stay by themselves, and so do two words that the record uses more often than the joined one. */
function isOneWord(word: string, next: string, lexicon: Lexicon): boolean {
  const pair = word + next;
  if (pair.length < 5 || next === '' || !lexicon.holds(pair) || !isContent(word) || !isContent(next))
    return false;
  return Math.min(lexicon.frequency(word), lexicon.frequency(next)) <= lexicon.frequency(pair);
}

/** So many letters are no other word by chance. */
const LONG = 8;
/** One error besides the blank, in a word that is rare. */
const ONE_ERROR = 1.35;

/**
 * What is no word by itself belongs to its neighbour, misspelt or not: "in dictment", "croud strike"; unless a word that the
 * record uses more often is meant by itself, "US treasurry".
 */
function belongTogether(word: string, next: string, lexicon: Lexicon): boolean {
  const pair = word + next;
  if (pair.length < 5) return false;
  const meant = lexicon.holds(pair) ? pair : oneErrorFrom(pair, lexicon);
  if (meant === undefined) return false;
  const alone = [word, next]
    .filter(lexicon.isStrange)
    .map((part) => lexicon.frequency(lexicon.spell(part)[0]?.word ?? ''));
  return lexicon.frequency(meant) >= Math.max(...alone);
}

function oneErrorFrom(pair: string, lexicon: Lexicon): string | undefined {
  const [best] = pair.length < LONG ? [] : lexicon.spell(pair, 1);
  return best && best.cost <= ONE_ERROR ? best.word : undefined;
}
