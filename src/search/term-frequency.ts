// How insistently a long text uses the words of a question. A short fact says each word once or twice, and which of them
// it repeats tells nothing; an abstract of two hundred words is about those that it comes back to.
import type { FactIndex } from './index-facts.ts';
import { type Postings, placeOf } from './postings.ts';
import type { Tally } from './term-tally.ts';
import type { Understood } from './understand.ts';

/** Only where texts are long; see `haveLongTexts`. */
export interface TermFrequencies {
  /** For each posting, how often the fact's texts use the term. */
  readonly counts: Uint16Array;
  /** For each fact, the uses of a term that count for half: more in a longer text, as in BM25. */
  readonly halves: Float64Array;
}

/** Uses that count for half in a text of mean length, and how far a text's own length moves them. */
const HALF = 3;
const BY_LENGTH = 0.65;
/** What repetition is worth beside the other parts of a score, which are of the order of one. */
const WORTH = 10;

/** Lays a tally beside the postings, so that a posting's place leads to its count. */
export function termFrequenciesOf({ firstOf, terms, counts }: Tally, postings: Postings): TermFrequencies {
  const facts = firstOf.length - 1;
  const next = postings.startOf.slice();
  const placed = new Uint16Array(postings.positions.length);
  const lengths = new Float64Array(facts);
  for (let position = 0; position < facts; position += 1) {
    for (let at = firstOf[position] ?? 0; at < (firstOf[position + 1] ?? 0); at += 1) {
      const term = terms[at] ?? 0;
      while ((postings.positions[next[term] ?? 0] ?? position) < position) next[term] = (next[term] ?? 0) + 1;
      placed[next[term] ?? 0] = counts[at] ?? 0;
      lengths[position] = (lengths[position] ?? 0) + (counts[at] ?? 0);
    }
  }
  const mean = lengths.reduce((sum, length) => sum + length, 0) / facts;
  const halves = lengths.map((length) => HALF * (1 - BY_LENGTH + (BY_LENGTH * length) / mean));
  return { counts: placed, halves };
}

/** What it is worth how often the fact uses the words of the question; 0 where texts are short. */
export function repetitionOf(
  { concepts, weight: total }: Understood,
  { frequencies, postings }: FactIndex,
  position: number,
): number {
  if (!frequencies || total === 0) return 0;
  const half = frequencies.halves[position] ?? HALF;
  let sum = 0;
  for (const { weight, terms } of concepts) {
    let most = 0;
    for (const [term, quality] of terms) {
      const place = placeOf(postings, term, position);
      const count = place === undefined ? 0 : (frequencies.counts[place] ?? 0);
      most = Math.max(most, (quality * count) / (count + half));
    }
    sum += weight * most;
  }
  return (WORTH * sum) / total;
}

/** What one use of a term makes a fact worth on the way to the shortlist; the rest is for those that repeat it. */
const ONCE = 0.25;

/** 0.25 to 1: how far a posting puts its fact forward. */
export function insistenceAt({ counts }: TermFrequencies, place: number): number {
  const count = counts[place] ?? 0;
  return ONCE + (1 - ONCE) * (count / (count + HALF));
}
