// The questions that facts leave open, read apart from the facts' own sentences: they say nothing about a fact.
import type { Fact } from '../record/record.ts';
import { PART } from './fields.ts';
import { normalise } from './normalise.ts';
import type { Openness, OpennessList } from './openness.ts';
import { createSentenceList, type Sentences } from './sentences.ts';
import { mapped, type Steps } from './steps.ts';
import type { Tagger } from './tags.ts';
import type { TextReader } from './text-reader.ts';
import { type Signed, signed } from './word-slots.ts';
import { createWordingList, type Wordings, wordingOf } from './wordings.ts';

export interface OpenQuestions {
  readonly sentences: Sentences;
  readonly wordings: Wordings;
  /** The questions that are about no fact at all, in normalised words. */
  readonly outside: ReadonlySet<string>;
  /** Absent where too few are filed for it. */
  readonly openness: Openness | undefined;
}

/** A few questions tell nothing of how open ones are put. */
const ENOUGH = 200;

export const openOf = ({ leavesOpen }: Fact): readonly string[] => leavesOpen;

/** True for a record that files such questions. */
export const leaveOpen = (facts: readonly Fact[]): boolean => facts.some((fact) => openOf(fact).length > 0);

interface Means {
  readonly reader: TextReader;
  readonly tagger: Tagger;
  /** Gives a term its number. */
  readonly enter: (term: string) => number;
  /** Holds what the facts answer. */
  readonly openness: OpennessList;
}

/**
 * One step for each fact.
 *
 * @param facts in the order of their positions
 * @param outside questions that are about no fact at all
 */
export function* readOpenQuestions(
  facts: readonly Fact[],
  { reader, tagger, enter, openness }: Means,
  outside: readonly string[],
): Steps<OpenQuestions> {
  const sentences = createSentenceList(tagger, enter);
  const wordings = createWordingList();
  for (const [position, fact] of facts.entries()) {
    for (const words of openOf(fact).map(reader.read)) {
      sentences.add(PART.open, words);
      wordings.add(words, position);
      openness.add('open', words);
    }
    sentences.endFact();
    openness.endFact('open');
    yield;
  }
  for (const words of yield* mapped(outside, signedWords)) openness.addOutside(words);
  const filed = facts.reduce((sum, fact) => sum + openOf(fact).length, 0);
  return {
    sentences: sentences.finish(),
    wordings: wordings.finish(),
    outside: new Set(outside.map(wordingOf)),
    openness: filed >= ENOUGH ? openness.finish() : undefined,
  };
}

/** Read by themselves, so that none of their words is taken for a word of the record. */
const signedWords = (text: string): Signed[] => normalise(text).map(signed);
