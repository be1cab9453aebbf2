// Words about which the curators have said something: those that say nothing here, and those that lead out of the record.
import type { FactRecord } from '../record/record.ts';
import { normalise } from './normalise.ts';
import { createPhraseTable } from './phrases.ts';
import { stem } from './stem.ts';

export interface SubjectWords {
  /** True for a word that says nothing in this subject. */
  isSilent(word: string): boolean;
  /** True for a word of the names and matters elsewhere: it is no misspelling of the record's words. */
  holds(word: string): boolean;
  /** Positions of the words that name what no source of this record tells of. */
  elsewhere(words: readonly string[]): ReadonlySet<number>;
}

/** Reads `stopWords` and `elsewhere` of `language.yaml` once; inflections are one word. */
export function createSubjectWords({ stopWords, elsewhere }: FactRecord['language']): SubjectWords {
  const silent = new Set(stopWords.flatMap(normalise).map(stem));
  const words = new Set(elsewhere.flatMap(normalise));
  const table = createPhraseTable(elsewhere.map((phrase) => [normalise(phrase).map(stem), true] as const));
  return {
    holds: (word) => words.has(word),
    isSilent: (word) => silent.has(stem(word)),
    elsewhere: (words) =>
      new Set(
        table
          .find(words.map(stem))
          .flatMap(({ at, length }) => Array.from({ length }, (_, offset) => at + offset)),
      ),
  };
}
