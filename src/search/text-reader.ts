// Reads the texts of a record as term numbers. Each distinct word is normalised, stemmed and looked up once only.
import { createChunkTable } from './chunk-table.ts';
import { QUESTION_WORDS } from './english.ts';
import { isContent } from './fields.ts';
import { normalise } from './normalise.ts';
import { stem } from './stem.ts';
import type { Tagger } from './tags.ts';
import { givenByWord, type Wanted } from './wanted.ts';
import { hashOfWord } from './wordings.ts';

/** A normalised word of the record. */
export interface Word {
  readonly text: string;
  /** Its stem. */
  readonly root: string;
  /** Number of its stem; `NO_TERM` for a word that carries no meaning. */
  readonly term: number;
  /** Number of `?who`; `NO_TERM` for a word that does not ask. */
  readonly asking: number;
  /** True where a name or synonym may begin with it. */
  readonly opensPhrase: boolean;
  readonly hash: number;
  /** The kind of answer that it gives. */
  readonly gives: Wanted | undefined;
}

export const NO_TERM = -1;

export interface TextReader {
  /** The words of a text in order: those of `normalise`. */
  read(text: string): Word[];
  /** Every word read so far, by its text. */
  readonly words: ReadonlyMap<string, Word>;
}

/** Mentions and links may hold blanks, so that a text with one (NFKC makes three signs into it) is not cut at blanks. */
const ANGLE = /[<\uFF1C\uFE64]/;

/** @param enter gives a term its number */
export function createTextReader(tagger: Tagger, enter: (term: string) => number): TextReader {
  const words = new Map<string, Word>();
  const chunks = createChunkTable();
  /** Chunk number -> its words. */
  const wordsOf: (readonly Word[])[] = [];
  const wordOf = (text: string): Word => {
    const known = words.get(text);
    if (known) return known;
    const root = stem(text);
    const word = {
      text,
      root,
      term: isContent(text) ? enter(root) : NO_TERM,
      asking: QUESTION_WORDS.has(text) ? enter(`?${text}`) : NO_TERM,
      opensPhrase: tagger.opens(text),
      hash: hashOfWord(text),
      gives: givenByWord(text),
    };
    words.set(text, word);
    return word;
  };
  const readChunk = (text: string, from: number, to: number): readonly Word[] => {
    const number = chunks.numberOf(text, from, to);
    wordsOf[number] ??= normalise(text.slice(from, to)).map(wordOf);
    return wordsOf[number];
  };
  const read = (text: string): Word[] => {
    if (ANGLE.test(text)) return normalise(text).map(wordOf);
    const found: Word[] = [];
    for (let from = 0, to = 0; from < text.length; from = to + 1) {
      to = text.indexOf(' ', from);
      if (to === -1) to = text.length;
      for (const word of readChunk(text, from, to)) found.push(word);
    }
    return found;
  };
  return { read, words };
}
