// Concepts -> facts in order, each with the share of the question that it explains.
import type { Fact } from '../record/record.ts';
import type { FactIndex, IndexedUnit } from './index-facts.ts';
import { normalise } from './normalise.ts';
import type { Understood } from './understand.ts';

/** A fact that meets a question, and how well. Shares are 0 to 1. */
export interface Hit {
  readonly fact: Fact;
  /** Orders the hits; comparable within one question only. */
  readonly score: number;
  /** The weighted share of the question's content words that the fact explains anywhere. */
  readonly coverage: number;
  /** How well one sentence of the fact, its statement or a way of asking for it, meets the question as a whole. */
  readonly likeness: number;
  /** The share that the fact's sentences explain again and again: what the fact is about, not what it happens to say. */
  readonly aboutness: number;
  /** How much of the question is explained, in nats. */
  readonly evidence: number;
  /** For each concept of the question, how well the fact explains it. */
  readonly explained: readonly number[];
}

/** Facts that are scored in full; the rest of a large record cannot come first. */
const SHORTLIST = 120;
const ASKING_BONUS = 0.08;
/** Each further sentence that meets the question counts this much of the one before. */
const DECAY = 0.7;
const SENTENCES = 5;
/** Sentences that have to use a word before it counts for half. */
const HALF = 0.8;

/** A question put in the very words of one sentence is meant for that fact, however many facts touch on its words. */
const EXACT = 1;
const EXACTNESS = 6;

/** The facts that explain anything of the question, best first; ties go to the lower id. */
export function rank(question: Understood, index: FactIndex, limit: number): Hit[] {
  const total = question.concepts.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  const hits = shortlist(question, index).map((position) => score(question, index, position, total));
  return hits
    .sort(inOrder)
    .slice(0, limit)
    .map((hit) => preferVerbatim(hit, question))
    .sort(inOrder);
}

const inOrder = (a: Hit, b: Hit): number => b.score - a.score || (a.fact.id < b.fact.id ? -1 : 1);

/** What it is worth that a fact is asked for in just these words, function words included. */
const VERBATIM = 2;
const NEARLY_ALIKE = 0.9;

function preferVerbatim(hit: Hit, { wording }: Understood): Hit {
  if (hit.likeness < NEARLY_ALIKE) return hit;
  const isVerbatim = [hit.fact.statement, ...hit.fact.asks].some(
    (text) => normalise(text).join(' ') === wording,
  );
  return isVerbatim ? { ...hit, score: hit.score + VERBATIM } : hit;
}

/** The facts with the largest sum of matched weights, found through the postings. */
function shortlist({ concepts }: Understood, index: FactIndex): number[] {
  const sums = new Map<number, number>();
  for (const concept of concepts) {
    const best = new Map<number, number>();
    for (const [term, quality] of concept.terms) {
      for (const position of index.postings[term] ?? []) {
        if (quality > (best.get(position) ?? 0)) best.set(position, quality);
      }
    }
    for (const [position, quality] of best)
      sums.set(position, (sums.get(position) ?? 0) + quality * concept.weight);
  }
  return [...sums]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, SHORTLIST)
    .map(([position]) => position);
}

function score(question: Understood, index: FactIndex, position: number, total: number): Hit {
  const best = question.concepts.map(() => 0);
  const uses = question.concepts.map(() => 0);
  const likenesses: number[] = [];
  for (const unit of index.units[position] ?? []) {
    const met = meet(question, index, unit);
    met.qualities.forEach((quality, at) => {
      best[at] = Math.max(best[at] ?? 0, quality * unit.weight);
      if (unit.whole) uses[at] = (uses[at] ?? 0) + quality;
    });
    if (unit.whole) likenesses.push(likenessOf(met, unit, total));
  }
  likenesses.sort((a, b) => b - a);
  const share = (part: (at: number) => number): number =>
    question.concepts.reduce((sum, { weight }, at) => sum + weight * part(at), 0) / total;
  const coverage = share((at) => best[at] ?? 0);
  const aboutness = share((at) => (uses[at] ?? 0) / ((uses[at] ?? 0) + HALF));
  const support = likenesses
    .slice(0, SENTENCES)
    .reduce((sum, likeness, at) => sum + likeness * DECAY ** at, 0);
  return {
    fact: index.facts[position] as Fact,
    coverage,
    aboutness,
    likeness: likenesses[0] ?? 0,
    evidence: coverage * total,
    explained: best,
    score: 0.5 * coverage + 0.5 * support + aboutness + EXACT * (likenesses[0] ?? 0) ** EXACTNESS,
  };
}

interface Meeting {
  /** For each concept, how well the unit meets it. */
  readonly qualities: readonly number[];
  readonly explained: number;
  /** How much of the unit was met. */
  readonly used: number;
  readonly asksAlike: boolean;
}

function meet({ concepts, asking }: Understood, index: FactIndex, unit: IndexedUnit): Meeting {
  const used = new Set<number>();
  const qualities = concepts.map(({ terms }) => {
    let best = 0;
    for (const term of unit.terms) {
      const quality = terms.get(term);
      if (quality === undefined) continue;
      used.add(term);
      best = Math.max(best, quality);
    }
    return best;
  });
  let mass = 0;
  for (const term of used) mass += index.weights[term] ?? 0;
  const explained = concepts.reduce((sum, { weight }, at) => sum + weight * (qualities[at] ?? 0), 0);
  return { qualities, explained, used: mass, asksAlike: unit.terms.some((term) => asking.has(term)) };
}

/** How much of the question the sentence explains, tempered by how much of the sentence the question leaves unsaid. */
function likenessOf({ explained, used, asksAlike }: Meeting, unit: IndexedUnit, total: number): number {
  const share = explained / total;
  const precision = unit.mass === 0 ? 0 : Math.min(1, used / unit.mass);
  return Math.min(
    1,
    unit.weight * share * (0.6 + 0.4 * precision) + (share > 0 && asksAlike ? ASKING_BONUS : 0),
  );
}
