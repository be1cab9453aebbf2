// The questions that facts leave open, read apart from the facts' own sentences: they say nothing about a fact.
import type { Fact } from '../record/record.ts';
import { PART } from './fields.ts';
import { normalise } from './normalise.ts';
import { createOpennessList, type Openness } from './openness.ts';
import { createSentenceList, type Sentences } from './sentences.ts';
import { stem } from './stem.ts';
import { mapped, type Steps } from './steps.ts';
import type { Tagger } from './tags.ts';
import type { TextReader, Word } from './text-reader.ts';
import { signOf } from './word-slots.ts';
import { createWordingList, type Wordings } from './wordings.ts';

export interface OpenQuestions {
  readonly sentences: Sentences;
  readonly wordings: Wordings;
  /** Absent where too few are filed for it. */
  readonly openness: Openness | undefined;
}

/** A few questions tell nothing of how open ones are put. */
const ENOUGH = 200;

export const openOf = ({ leavesOpen }: Fact): readonly string[] => leavesOpen;

/**
 * One step for each fact.
 *
 * @param facts in the order of their positions
 * @param enter gives a term its number
 * @param outside questions that are about no fact at all
 * @returns nothing for a record that files no such questions
 */
export function* readOpenQuestions(
  facts: readonly Fact[],
  reader: TextReader,
  tagger: Tagger,
  enter: (term: string) => number,
  outside: readonly string[],
): Steps<OpenQuestions | undefined> {
  if (facts.every((fact) => openOf(fact).length === 0)) return undefined;
  const sentences = createSentenceList(tagger, enter);
  const wordings = createWordingList();
  const openness = createOpennessList();
  for (const [position, fact] of facts.entries()) {
    for (const words of openOf(fact).map(reader.read)) {
      sentences.add(PART.open, words);
      wordings.add(words, position);
      openness.add('open', words.map(signOfWord));
    }
    for (const ask of fact.asks) openness.add('answered', reader.read(ask).map(signOfWord));
    sentences.endFact();
    openness.endFact();
    yield;
  }
  for (const signs of yield* mapped(outside, signsOf)) openness.addOutside(signs);
  const filed = facts.reduce((sum, fact) => sum + openOf(fact).length, 0);
  return {
    sentences: sentences.finish(),
    wordings: wordings.finish(),
    openness: filed >= ENOUGH ? openness.finish() : undefined,
  };
}

const signOfWord = ({ sign }: Word): number => sign;

/** Read by themselves, so that none of their words is taken for a word of the record. */
const signsOf = (text: string): number[] => normalise(text).map((word) => signOf(word, stem(word)));
