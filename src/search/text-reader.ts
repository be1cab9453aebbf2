// Reads the texts of a record as term numbers. Each distinct word is normalised, stemmed and looked up once only.
import { QUESTION_WORDS } from './english.ts';
import { isContent, silentTerm } from './fields.ts';
import { normalise } from './normalise.ts';
import { stem } from './stem.ts';
import type { Tagger } from './tags.ts';
import { type Given, givenByWord } from './wanted.ts';
import { signOf } from './word-slots.ts';
import { hashOfWord } from './wordings.ts';

/** A normalised word of the record. */
export interface Word {
  readonly text: string;
  /** Its stem. */
  readonly root: string;
  /** Number of its stem; `NO_TERM` for a word that carries no meaning. */
  readonly term: number;
  /** Number of `-the`: a function or question word as it stands; `NO_TERM` for one that carries meaning. */
  readonly silent: number;
  /** Number of `?who`; `NO_TERM` for a word that does not ask. */
  readonly asking: number;
  /** True where a name or synonym may begin with it. */
  readonly opensPhrase: boolean;
  readonly hash: number;
  /** What stands for it where it matters how a sentence is put. */
  readonly sign: number;
  /** The kind of answer that it gives. */
  readonly gives: Given | undefined;
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
  /** What stands between two blanks -> its words. */
  const chunks = new Map<string, readonly Word[]>();
  const wordOf = (text: string): Word => {
    const known = words.get(text);
    if (known) return known;
    const root = stem(text);
    const word = {
      text,
      root,
      term: isContent(text) ? enter(root) : NO_TERM,
      silent: isContent(text) ? NO_TERM : enter(silentTerm(text)),
      asking: QUESTION_WORDS.has(text) ? enter(`?${text}`) : NO_TERM,
      opensPhrase: tagger.opens(text),
      hash: hashOfWord(text),
      sign: signOf(text, root),
      gives: givenByWord(text),
    };
    words.set(text, word);
    return word;
  };
  const readChunk = (chunk: string): readonly Word[] => {
    const read = normalise(chunk).map(wordOf);
    chunks.set(chunk, read);
    return read;
  };
  const read = (text: string): Word[] => {
    if (ANGLE.test(text)) return normalise(text).map(wordOf);
    const found: Word[] = [];
    for (const chunk of text.split(' ')) {
      const known = chunks.get(chunk) ?? readChunk(chunk);
      for (let at = 0; at < known.length; at += 1) found.push(known[at] as Word);
    }
    return found;
  };
  return { read, words };
}
