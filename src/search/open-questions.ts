// The questions that facts leave open, read apart from the facts' own sentences: they say nothing about a fact.
import type { Fact } from '../record/record.ts';
import { normalise } from './normalise.ts';
import type { Openness, OpennessList } from './openness.ts';
import { mapped, type Steps } from './steps.ts';
import { NO_TERM, type TextReader } from './text-reader.ts';
import { type Signed, signed } from './word-slots.ts';
import { createWordingList, type Wordings, wordingOf } from './wordings.ts';

export interface OpenQuestions {
  /** Term -> how many facts leave a question open that holds it; 0 or absent where none does. */
  readonly holders: readonly number[];
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
  { reader, openness }: Means,
  outside: readonly string[],
): Steps<OpenQuestions> {
  const holders = createHolders();
  const wordings = createWordingList();
  for (const [position, fact] of facts.entries()) {
    for (const words of openOf(fact).map(reader.read)) {
      for (const { term } of words) if (term !== NO_TERM) holders.add(term, position);
      wordings.add(words, position);
      openness.add('open', words);
    }
    openness.endFact('open');
    yield;
  }
  for (const words of yield* mapped(outside, signedWords)) openness.addOutside(words);
  yield;
  const wordingsOutside = new Set(yield* mapped(outside, wordingOf));
  yield;
  const filed = facts.reduce((sum, fact) => sum + openOf(fact).length, 0);
  return {
    holders: holders.counts,
    wordings: wordings.finish(),
    outside: wordingsOutside,
    openness: filed >= ENOUGH ? yield* openness.finish() : undefined,
  };
}

/** Counts for each term the positions that it is added with. Those of one term come in order. */
function createHolders() {
  const counts: number[] = [];
  const last: number[] = [];
  const add = (term: number, position: number): void => {
    if (last[term] === position) return;
    last[term] = position;
    counts[term] = (counts[term] ?? 0) + 1;
  };
  return { add, counts };
}

/** Read by themselves, so that none of their words is taken for a word of the record. */
const signedWords = (text: string): Signed[] => normalise(text).map(signed);
