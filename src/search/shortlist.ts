// The facts that can come first, found through the postings without looking at every fact.

import type { Fact } from '../record/record.ts';
import type { Concept } from './concept.ts';
import type { FactIndex } from './index-facts.ts';
import { holdersOf } from './postings.ts';
import { insistenceAt } from './term-frequency.ts';

/** Facts that are scored in full. */
const SHORTLIST = 36;
/** Postings that one question may walk. Rare words are walked first, so what is left out says least. */
const BUDGET = 60_000;
const BINS = 256;

export type Shortlist = (concepts: readonly Concept[], accepts?: (fact: Fact) => boolean) => number[];

/** Prepares the search for positions of facts; the working memory is made once and cleaned after each question. */
export function createShortlist(index: FactIndex): Shortlist {
  const sums = new Float64Array(index.facts.length);
  const countedFor = new Int32Array(index.facts.length).fill(-1);
  return (concepts, accepts) => {
    const touched: number[] = [];
    const count = (position: number, concept: number, weight: number): void => {
      if (countedFor[position] === concept) return;
      if (countedFor[position] === -1) touched.push(position);
      countedFor[position] = concept;
      sums[position] = (sums[position] ?? 0) + weight;
    };
    walk(concepts, index, count);
    const chosen = best(accepts ? touched.filter((at) => accepts(index.facts[at] as Fact)) : touched, sums);
    for (const position of touched) {
      sums[position] = 0;
      countedFor[position] = -1;
    }
    return chosen;
  };
}

/** Counts for every fact the weight of each concept that it holds, by its best term. */
function walk(
  concepts: readonly Concept[],
  index: FactIndex,
  count: (position: number, concept: number, weight: number) => void,
): void {
  const { startOf, positions } = index.postings;
  let budget = BUDGET;
  const rareFirst = [...concepts].sort((a, b) => b.weight - a.weight);
  rareFirst.forEach((concept, number) => {
    const bestFirst = [...concept.terms].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    for (const [term, quality] of bestFirst) {
      const holders = holdersOf(index.postings, term);
      if (budget < holders && budget < BUDGET) continue;
      budget -= holders;
      const start = startOf[term] ?? 0;
      for (let at = start; at < start + holders; at += 1)
        count(positions[at] ?? 0, number, quality * concept.weight * insistence(index, at));
    }
  });
}

/** 0.5 to 1: a fact whose sentences use a word again and again is about it. */
function insistence({ frequencies, postings }: FactIndex, place: number): number {
  if (frequencies) return insistenceAt(frequencies, place);
  const uses = postings.uses[place] ?? 0;
  return 0.5 + 0.5 * (uses / (uses + 1));
}

/** The positions with the largest sums, without sorting all of them. */
function best(positions: readonly number[], sums: Float64Array): number[] {
  if (positions.length <= SHORTLIST) return [...positions];
  const top = positions.reduce((most, position) => Math.max(most, sums[position] ?? 0), 0);
  const binOf = (position: number): number =>
    Math.min(BINS - 1, Math.floor(((sums[position] ?? 0) / top) * BINS));
  const sizes = new Int32Array(BINS);
  for (const position of positions) sizes[binOf(position)] = (sizes[binOf(position)] ?? 0) + 1;
  let lowest = BINS - 1;
  for (let held = sizes[lowest] ?? 0; held < SHORTLIST && lowest > 0; held += sizes[lowest] ?? 0) lowest -= 1;
  return positions
    .filter((position) => binOf(position) >= lowest)
    .sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b)
    .slice(0, SHORTLIST);
}
