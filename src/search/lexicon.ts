// The words of a record: which exist, how often, and which of them a misspelt word may have been.
import type { FactRecord } from '../record/record.ts';
import { isOrdinary, isOrdinaryName, ordinaryForms, QUESTION_WORDS, STOP_WORDS } from './english.ts';
import { isContent } from './fields.ts';
import type { FactIndex } from './index-facts.ts';
import { NUMBER_WORDS } from './normalise.ts';
import { holdersOf } from './postings.ts';
import { buildSpeller, createSpeller, type Speller } from './spelling.ts';
import { stem } from './stem.ts';
import { mapped, type Steps } from './steps.ts';
import { createSubjectWords, type SubjectWords } from './subject-words.ts';
import type { Tagger } from './tags.ts';

export interface Lexicon {
  /** True for a word that the record, its synonyms or its names use in just this form. */
  holds(word: string): boolean;
  /** True for a word that the record, its synonyms or its names use in this or another inflection. */
  knows(word: string): boolean;
  /** Number of facts that hold the word, or leave a question open that does. */
  frequency(word: string): number;
  /** True for a word that is neither of the record nor ordinary English: a misspelling, or a name that is not on file. */
  isStrange(word: string): boolean;
  /**
   * True for a word that is no misspelling for certain, and yet leads nowhere in just this form: it stands inside longer
   * names only, or shares no more than a stem with the record's words, or is somebody's name and nobody's on file.
   */
  isDoubtful(word: string): boolean;
  readonly spell: Speller;
  readonly spellCommonWord: Speller;
  readonly tagger: Tagger;
  readonly subject: SubjectWords;
}

/** Function words are more frequent than any word of a record. */
const EVERYWHERE = 1e9;

/** Of the language and not of a record, and so prepared once. */
const spellCommonWord = createSpeller([...STOP_WORDS, ...QUESTION_WORDS, ...NUMBER_WORDS], () => EVERYWHERE);

/** Collects the words of a record once, at loading, in steps. */
export function* createLexicon({ language }: FactRecord, index: FactIndex, tagger: Tagger): Steps<Lexicon> {
  const { words: spoken, postings, open, numberOf } = index;
  const names = [...tagger.words].filter((word) => isContent(word) && !spoken.has(word));
  const words = new Set([...spoken, ...names]);
  const subject = createSubjectWords(language);
  yield;
  const stems = new Set(yield* mapped([...words], stem));
  yield;
  const frequency = (word: string): number => {
    const number = numberOf.get(stem(word));
    if (number === undefined) return 0;
    return holdersOf(postings, number) + (open?.holders[number] ?? 0);
  };
  const knows = (word: string): boolean => stems.has(stem(word));
  /** A word that stands only inside longer names leads nowhere by itself. */
  const leads = (word: string): boolean =>
    frequency(word) > 0 || tagger.tag([word]).length > 0 || tagger.everyday([word]).length > 0;
  const leadsNowhere = (word: string): boolean => {
    if (isOrdinary(word)) return isOrdinaryName(word) && !knows(word);
    return words.has(word) ? !leads(word) : knows(word);
  };
  const leading = names.filter(leads);
  yield;
  const inflected = (yield* mapped([...stems], ordinaryForms)).flat();
  yield;
  const spell = yield* buildSpeller([...spoken, ...leading, ...inflected], frequency);
  yield;
  return {
    holds: (word) => words.has(word),
    knows,
    frequency,
    isStrange: (word) => isContent(word) && !knows(word) && !isOrdinary(word) && !subject.holds(word),
    isDoubtful: (word) => isContent(word) && !subject.holds(word) && leadsNowhere(word),
    spell,
    spellCommonWord,
    tagger,
    subject,
  };
}
