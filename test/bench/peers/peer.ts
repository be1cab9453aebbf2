// What every search under comparison looks like: documents in, a function from question to ranked documents out.
import { STOP_WORDS } from '../../../src/search/english.ts';
import { stem } from '../../../src/search/stem.ts';
import type { FactDocument } from '../documents.ts';

export interface Ranked {
  readonly id: string;
  /** The library's own score, turned so that more is better. */
  readonly score: number;
}

export type Ranker = (question: string) => readonly Ranked[];

export interface Peer {
  readonly name: string;
  /** Where a question takes it about a second, it is asked every so many only, unless all are wanted. */
  readonly every?: number;
  build(documents: readonly FactDocument[]): Ranker;
}

/** Words in lower case. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words without stop words. */
export const contentWordsOf = (text: string): string[] => wordsOf(text).filter(isContent);

/** Porter stems of the content words. */
export const stemsOf = (text: string): string[] => contentWordsOf(text).map(stem);

export const isContent = (word: string): boolean => !STOP_WORDS.has(word);

/** How many answers a peer is asked for. */
export const LIMIT = 10;
