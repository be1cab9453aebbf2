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
  const tagsIn = (words: readonly Word[]) =>
    tagger.tag(
      words.map(({ text }) => text),
      words.map(({ root }) => root),
    );
  return {
    add(part, words) {
      units.begin(part);
      functionWords.begin(part);
      let [opensPhrase, asks] = [false, false];
      for (const word of words) {
        if (word.term !== NO_TERM) units.add(word.term);
        if (word.silent !== NO_TERM) functionWords.add(word.silent);
        opensPhrase ||= word.opensPhrase;
        asks ||= word.asking !== NO_TERM;
      }
      if (opensPhrase) for (const { value } of tagsIn(words)) units.add(enter(value));
      if (asks) for (const { asking } of words) if (asking !== NO_TERM) units.add(asking);
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
