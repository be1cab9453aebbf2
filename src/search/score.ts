// How well one fact meets a question.
import type { Fact } from '../record/record.ts';
import { PARTS } from './fields.ts';
import type { FactIndex } from './index-facts.ts';
import { likenessOf, type Meanings, meet } from './meet.ts';
import { usesOf } from './postings.ts';
import { repetitionOf } from './term-frequency.ts';
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
  /** The same, but slow to be convinced: a word that one sentence out of twenty uses counts for little. */
  readonly insistence: number;
  /** How much of the question is explained, in nats. */
  readonly evidence: number;
  /** True where the question is, word for word, one of the fact's ways of asking or its statement. */
  readonly isVerbatim: boolean;
  /** True where it is said by one whose words are asked for, or by one who belongs to them. */
  readonly isTheirs: boolean;
  /** For each concept of the question, how well the fact explains it. */
  readonly explained: readonly number[];
  /** The same, by its best sentence together with its statement and labels: what the fact says, not all it is asked for by. */
  readonly grounded: readonly number[];
}

/** Each further sentence that meets the question counts this much of the one before. */
const DECAY = 0.7;
const SENTENCES = 3;
/** Sentences that have to use a word before it counts for half. */
const HALF = 0.4;
const MANY = 3;
/** What it is worth that a question for a number or date meets a fact that holds one. */
const FITTING = 0.4;
/** What it is worth that a fact stands in the outline: a general question is answered by a general fact. */
const OUTLINE = 0.25;
/** What it is worth that a question for somebody's words meets a fact that they say. */
const SPEAKING = 1;
/** What it is worth that a fact is asked for in this way, with "why" or "how many", again and again. */
const ASKED_SO = 1.2;
/** Ways of asking that have to use a question word before it counts for half. */
const SOME = 2;
/** A question put in the words of one sentence is meant for that fact, however many facts touch on its words. */
const EXACTNESS = 6;

/** Scores the fact at one position of the index. */
export function scoreFact(question: Understood, meanings: Meanings, index: FactIndex, position: number): Hit {
  const { concepts, weight: total } = question;
  const best = new Float64Array(concepts.length);
  const uses = new Float64Array(concepts.length);
  const qualities = new Float64Array(concepts.length);
  const grounded = new Float64Array(concepts.length);
  const bestSentence = new Float64Array(concepts.length);
  let bestLikeness = 0;
  const likenesses: number[] = [];
  const { firstOf, partOf } = index.units;
  for (let unit = firstOf[position] ?? 0; unit < (firstOf[position + 1] ?? 0); unit += 1) {
    const met = meet(question, meanings, index, unit, qualities);
    const part = PARTS[partOf[unit] ?? 0];
    if (!met || !part) continue;
    raise(best, qualities, part.weight);
    for (let at = 0; at < qualities.length; at += 1) {
      const quality = qualities[at] ?? 0;
      if (part.whole) uses[at] = (uses[at] ?? 0) + quality;
    }
    if (!part.isAsk) raise(grounded, qualities, part.weight);
    if (!part.whole) continue;
    const likeness = likenessOf(met, index, unit, total);
    likenesses.push(likeness);
    if (likeness > bestLikeness) bestSentence.set(qualities);
    bestLikeness = Math.max(bestLikeness, likeness);
  }
  raise(grounded, bestSentence, 1);
  likenesses.sort((a, b) => b - a);
  const share = (part: (at: number) => number): number =>
    total === 0 ? 0 : concepts.reduce((sum, { weight }, at) => sum + weight * part(at), 0) / total;
  const coverage = share((at) => best[at] ?? 0);
  const aboutness = share((at) => (uses[at] ?? 0) / ((uses[at] ?? 0) + HALF));
  const insistence = share((at) => (uses[at] ?? 0) / ((uses[at] ?? 0) + MANY));
  const support = likenesses.slice(0, SENTENCES).reduce((sum, part, at) => sum + part * DECAY ** at, 0);
  const fitting = coverage * (fitOf(question, index, position) + (index.isOutline[position] ? OUTLINE : 0));
  const repetition = repetitionOf(question, index, position);
  return {
    fact: index.facts[position] as Fact,
    coverage,
    aboutness,
    insistence,
    likeness: bestLikeness,
    evidence: coverage * total,
    isVerbatim: false,
    isTheirs: isTheirs(question, index, position),
    explained: [...best],
    grounded: [...grounded],
    score: 0.5 * coverage + 0.5 * support + aboutness + bestLikeness ** EXACTNESS + fitting + repetition,
  };
}

/** Lifts each part to what another array holds, if that is more. */
function raise(parts: Float64Array, by: Float64Array, weight: number): void {
  for (let at = 0; at < parts.length; at += 1) parts[at] = Math.max(parts[at] ?? 0, (by[at] ?? 0) * weight);
}

/** What the question wants besides its words: a number, a date, a reason, somebody's own statement. */
function fitOf(question: Understood, index: FactIndex, position: number): number {
  const { wanted } = question;
  const holds = wanted !== undefined && index.given[position]?.has(wanted) === true;
  const says = isTheirs(question, index, position);
  return (holds ? FITTING : 0) + (says ? SPEAKING : 0) + ASKED_SO * askedSo(question, index, position);
}

const isTheirs = ({ speakers }: Understood, index: FactIndex, position: number): boolean =>
  speakers.some((speaker) => index.speakers[position]?.includes(speaker) === true);

/** How far the fact is one that people ask for with the question words of this question, 0 to 1. Rare ones tell more. */
function askedSo({ asking }: Understood, { postings, weights }: FactIndex, position: number): number {
  let [met, total] = [0, 0];
  for (const word of asking) {
    const weight = weights[word] ?? 0;
    const uses = usesOf(postings, word, position);
    met += (weight * uses) / (uses + SOME);
    total += weight;
  }
  return total === 0 ? 0 : met / total;
}
