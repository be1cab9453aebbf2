// The questions that facts leave open, read apart from the facts' own sentences: they say nothing about a fact.
import type { Fact } from '../record/record.ts';
import { PART } from './fields.ts';
import type { Openness, OpennessList } from './openness.ts';
import { createSentenceList, type Sentences } from './sentences.ts';
import type { Steps } from './steps.ts';
import type { Tagger } from './tags.ts';
import type { TextReader } from './text-reader.ts';
import { createWordingList, type Wordings } from './wordings.ts';

export interface OpenQuestions {
  readonly sentences: Sentences;
  readonly wordings: Wordings;
  readonly openness: Openness;
}

export const openOf = ({ leavesOpen }: Fact): readonly string[] => leavesOpen;

/** True for a record that files such questions. */
export const leaveOpen = (facts: readonly Fact[]): boolean => facts.some((fact) => openOf(fact).length > 0);

/**
 * One step for each fact.
 *
 * @param facts in the order of their positions
 * @param enter gives a term its number
 * @param openness holds what the facts answer
 */
export function* readOpenQuestions(
  facts: readonly Fact[],
  reader: TextReader,
  tagger: Tagger,
  enter: (term: string) => number,
  openness: OpennessList,
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
  return { sentences: sentences.finish(), wordings: wordings.finish(), openness: openness.finish() };
}
