// Which parts of a fact can be found, how much each of them weighs, and which of their words carry meaning.
import type { FactRecord, Party } from '../record/record.ts';
import { QUESTION_WORDS, STOP_WORDS } from './english.ts';
import { normalise } from './normalise.ts';
import { stem } from './stem.ts';

/** A part of a fact that is matched as a whole: a statement, one way of asking, a quotation, its labels. */
export interface Part {
  readonly weight: number;
  /** True where the part reads as a question or sentence of its own and can be met as such. */
  readonly whole: boolean;
  /** True for a way of asking, which says nothing by itself. */
  readonly isAsk: boolean;
}

/** Numbers of the parts. */
export const PART = {
  statement: 0,
  ask: 1,
  quotation: 2,
  speaker: 3,
  subject: 4,
  topic: 5,
  date: 6,
  source: 7,
} as const;

const part = (weight: number, whole = false, isAsk = false): Part => ({ weight, whole, isAsk });

/** In the order of their numbers. */
export const PARTS: readonly Part[] = [
  part(1, true),
  part(1, true, true),
  part(0.75),
  part(0.7),
  part(0.5),
  part(0.35),
  part(0.5),
  part(0.35),
];

/** The stems of the words that carry meaning. */
export function termsOf(text: string): string[] {
  return normalise(text).filter(isContent).map(stem);
}

/** The same of an id in kebab-case, read as words: `us-sanctions`. */
export const termsOfId = (id: string): string[] => termsOf(id.replaceAll('-', ' '));

export const isContent = (word: string): boolean => !STOP_WORDS.has(word) && !QUESTION_WORDS.has(word);

/** `?who`, `?when`: how a sentence asks. */
export const askingTerms = (words: readonly string[]): string[] =>
  words.filter((word) => QUESTION_WORDS.has(word)).map((word) => `?${word}`);

/** `-the`: a word that carries no meaning, where it matters who says it. */
export const silentTerm = (word: string): string => `-${word}`;

/** A party and those it belongs to: Lisa Monaco, the Department of Justice, the US government. */
export function lineOf(id: string, { parties }: FactRecord): string[] {
  const line: string[] = [];
  for (let party: Party | undefined = parties.get(id); party; party = parties.get(party.of ?? ''))
    line.push(party.id);
  return line;
}
