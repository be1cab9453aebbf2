// The sentences of facts as term numbers, fact by fact: the words that carry meaning, and beside them the function words.
import type { Tagger } from './tags.ts';
import { NO_TERM, type Word } from './text-reader.ts';
import { createUnitList, type Units } from './units.ts';

export interface Sentences {
  /** Stems, the tags of names and synonyms, and how a sentence asks. */
  readonly units: Units;
  /** The function words of the sentences that people may say: they choose between facts, but are no reason to look at one. */
  readonly functionWords: Units;
}

export interface SentenceList {
  /** Adds a sentence to the current fact. */
  add(part: number, words: readonly Word[]): void;
  /** Adds terms that stand in no sentence. */
  addLabel(part: number, terms: readonly number[]): void;
  endFact(): void;
  finish(): Sentences;
}

/** @param enter gives a term its number */
export function createSentenceList(tagger: Tagger, enter: (term: string) => number): SentenceList {
  const [units, functionWords] = [createUnitList(), createUnitList()];
  return {
    add(part, words) {
      units.begin(part);
      for (const { term } of words) if (term !== NO_TERM) units.add(term);
      if (words.some(({ opensPhrase }) => opensPhrase)) {
        const [texts, stems] = [words.map(({ text }) => text), words.map(({ root }) => root)];
        for (const { value } of tagger.tag(texts, stems)) units.add(enter(value));
      }
      for (const { asking } of words) if (asking !== NO_TERM) units.add(asking);
      functionWords.begin(part);
      for (const { silent } of words) if (silent !== NO_TERM) functionWords.add(silent);
    },
    addLabel(part, terms) {
      units.begin(part);
      for (const term of terms) units.add(term);
    },
    endFact() {
      units.endFact();
      functionWords.endFact();
    },
    finish: () => ({ units: units.finish(), functionWords: functionWords.finish() }),
  };
}
