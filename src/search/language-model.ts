// How likely somebody who means a fact puts a question in just these words: query likelihood (Ponte and Croft, 1998), with
// the smoothing of Dirichlet priors (Zhai and Lafferty, 2001). All of a fact's sentences together are what it is asked by.
import { type Postings, postingsOf, usesOf } from './postings.ts';
import type { Sentences } from './sentences.ts';
import type { Steps } from './steps.ts';

export interface LanguageModel {
  /** From words that carry meaning, and from function words, to facts. */
  readonly words: readonly [Postings, Postings];
  /** Fact -> how many words its sentences have, each counted once a sentence. */
  readonly lengths: Float64Array;
  /** Term -> its share of all words of all facts, 0 to 1. */
  readonly shares: Float64Array;
}

/** So many words of no fact in particular are added to those of each fact: a fact is never known in full by its sentences. */
const SMOOTHING = 100;

/** In steps. @param postings of the units of the sentences */
export function* languageModelOf(
  { functionWords }: Sentences,
  postings: Postings,
  termCount: number,
): Steps<LanguageModel> {
  const words = [postings, yield* postingsOf(functionWords, termCount)] as const;
  yield;
  const lengths = new Float64Array(functionWords.firstOf.length - 1);
  const shares = new Float64Array(termCount);
  let total = 0;
  for (const { startOf, positions, uses } of words) {
    yield;
    for (let term = 0; term < termCount; term += 1) {
      for (let place = startOf[term] ?? 0; place < (startOf[term + 1] ?? 0); place += 1) {
        const used = uses[place] ?? 0;
        const position = positions[place] ?? 0;
        lengths[position] = (lengths[position] ?? 0) + used;
        shares[term] = (shares[term] ?? 0) + used;
        total += used;
      }
    }
  }
  return { words, lengths, shares: total === 0 ? shares : shares.map((used) => used / total) };
}

/**
 * How much likelier the words are for somebody who means the fact than for anybody, in nats.
 *
 * @param said the terms of a question, function words and tags among them; those that no sentence has tell nothing
 */
export function likelihoodOf(
  said: readonly number[],
  { words, lengths, shares }: LanguageModel,
  position: number,
): number {
  const unused = Math.log(SMOOTHING / ((lengths[position] ?? 0) + SMOOTHING));
  let nats = 0;
  for (const term of said) {
    const expected = SMOOTHING * (shares[term] ?? 0);
    if (expected === 0) continue;
    const uses = usesOf(words[0], term, position) || usesOf(words[1], term, position);
    nats += unused + (uses === 0 ? 0 : Math.log(1 + uses / expected));
  }
  return nats;
}
