// Text -> words. The question and the record go through this one function, so that they can meet.
import { isUnspaced, pairsIn } from './unspaced.ts';

/** Number words that people and sources use in place of figures. "one" is left out: it is mostly a pronoun. */
const FIGURES = new Map(
  ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map(
    (word, at) => [word, String(at + 2)] as const,
  ),
);

/** What stands for a number word: "7" for "seven". */
export const figureOf = (word: string): string | undefined => FIGURES.get(word);

/** The number words that are written as figures. */
export const NUMBER_WORDS: readonly string[] = [...FIGURES.keys()];

const NUMBER_WORD = new RegExp(`\\b(?:${NUMBER_WORDS.join('|')})\\b`, 'i');

/** True where a text writes a number as a word. */
export const hasNumberWord = (text: string): boolean => NUMBER_WORD.test(text);

const REWRITES: readonly (readonly [RegExp, string])[] = [
  [/<([@#!])[^<>]*>/g, ' '], // mentions of people, channels and groups
  [/<(?:https?|mailto|tel):[^<>|]*\|([^<>]*)>/g, ' $1 '], // a link keeps its label
  [/<?\b(?:https?:\/\/|mailto:)[^\s<>]*>?/g, ' '],
  [/&amp;/g, ' and '],
  [/&(?:lt|gt);/g, ' '],
  [/(?<!\d):[a-z0-9_+-]{2,}:(?=[^a-z0-9]|$)/g, ' '], // :emoji_names:, but no time of day
  [/[’‘`´]/g, "'"],
  [/\b(?:[a-z]\.){2,}(?:[a-z]\b)?/g, ' $& '],
  [/(?<=\d),(?=\d{3}\b)/g, ''], // 10,000
  [/(?<=\d)(?:bn|b)\b/g, ' billion'],
  [/(?<=\d)(?:mn|m|mio)\b/g, ' million'],
  [/(?<=\d)k\b/g, '000'],
  [/(\w)'s\b/g, '$1'],
  [/n't\b/g, ' not'],
  [/'/g, ''],
];

const ACRONYM = /\b(?:[a-z]\.){2,}(?:[a-z]\b)?/g;
const WORD = /\d+\.\d+(?![\p{L}\p{N}])|[\p{L}\p{N}]+/gu;
const MARKS = /\p{M}+/gu;

/** A text that nothing above can change; most of a record's words and of all questions are read like this. */
const PLAIN_TEXT = /^[a-z ,?!;()"“”-]*\.?$/i;
const PLAIN_WORD = /[a-z]+/g;

/** Longer input is cut here before any work: a question is a sentence, and work per question stays bounded. */
const MAX_QUESTION_CHARACTERS = 2000;
const MAX_WORD_CHARACTERS = 40;

/** No script piles up more marks on a letter; Unicode has them sorted, which takes the square of their number. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;

/** The beginning of a question, also where NFKC makes eighteen letters out of one sign. */
export function beginningOf(question: string): string {
  const cut = question.slice(0, MAX_QUESTION_CHARACTERS).replace(PILED_MARKS, '$1');
  const composed = cut.normalize('NFKC');
  return composed.length <= MAX_QUESTION_CHARACTERS ? cut : composed.slice(0, MAX_QUESTION_CHARACTERS);
}

/**
 * The words of a text in order: NFKC, lower case, without accents, mentions, links, emoji names and possessives;
 * `U.S.` becomes `us`, `10,000` becomes `10000`, `seven` becomes `7`.
 */
export function normalise(text: string): string[] {
  if (PLAIN_TEXT.test(text)) return shortFigures(text.toLowerCase().match(PLAIN_WORD) ?? []);
  const lower = text.normalize('NFKC').toLowerCase();
  const plain = REWRITES.reduce((part, [from, to]) => part.replace(from, to), lower);
  const joined = plain.replace(ACRONYM, (acronym) => acronym.replaceAll('.', ''));
  return wordsIn(joined.normalize('NFKD').replace(MARKS, ''));
}

const wordsIn = (plain: string): string[] =>
  shortFigures((plain.match(WORD) ?? []).flatMap((word) => (isUnspaced(word) ? pairsIn(word) : word)));

/** With figures in place of number words, and without what is too long for a word. */
function shortFigures(words: readonly string[]): string[] {
  const kept: string[] = [];
  for (const word of words) if (word.length <= MAX_WORD_CHARACTERS) kept.push(FIGURES.get(word) ?? word);
  return kept;
}
