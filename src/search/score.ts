// How well one fact meets a question.
import type { Fact } from '../record/record.ts';
import type { FactIndex, IndexedUnit } from './index-facts.ts';
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
  /** For each concept of the question, how well the fact explains it. */
  readonly explained: readonly number[];
  /** The same, by its best sentence together with its statement and labels: what the fact says, not all it is asked for by. */
  readonly grounded: readonly number[];
}

/** What a term of the index stands for in a question: each concept, and how well. */
export type Meanings = ReadonlyMap<number, readonly { readonly concept: number; readonly quality: number }[]>;

/** Turns the concepts round: from term to concepts, so that a sentence is read once. */
export function meaningsOf({ concepts }: Understood): Meanings {
  const meanings = new Map<number, { concept: number; quality: number }[]>();
  concepts.forEach(({ terms }, concept) => {
    for (const [term, quality] of terms) {
      const list = meanings.get(term);
      if (list) list.push({ concept, quality });
      else meanings.set(term, [{ concept, quality }]);
    }
  });
  return meanings;
}

const ASKING_BONUS = 0.08;
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
  for (const unit of index.units[position] ?? []) {
    const met = meet(question, meanings, index, unit, qualities);
    if (!met) continue;
    raise(best, qualities, unit.weight);
    for (let at = 0; at < qualities.length; at += 1) {
      const quality = qualities[at] ?? 0;
      if (unit.whole) uses[at] = (uses[at] ?? 0) + quality;
    }
    if (!unit.isAsk) raise(grounded, qualities, unit.weight);
    if (!unit.whole) continue;
    const likeness = likenessOf(met, unit, total);
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
  return {
    fact: index.facts[position] as Fact,
    coverage,
    aboutness,
    insistence,
    likeness: bestLikeness,
    evidence: coverage * total,
    isVerbatim: false,
    explained: [...best],
    grounded: [...grounded],
    score: 0.5 * coverage + 0.5 * support + aboutness + bestLikeness ** EXACTNESS + fitting,
  };
}

/** Lifts each part to what another array holds, if that is more. */
function raise(parts: Float64Array, by: Float64Array, weight: number): void {
  for (let at = 0; at < parts.length; at += 1) parts[at] = Math.max(parts[at] ?? 0, (by[at] ?? 0) * weight);
}

/** What the question wants besides its words: a number, a date, somebody's own statement. */
function fitOf({ wanted, speakers }: Understood, index: FactIndex, position: number): number {
  const holds = wanted !== undefined && index.given[position]?.has(wanted) === true;
  const says = speakers.some((speaker) => index.speakers[position]?.includes(speaker) === true);
  return (holds ? FITTING : 0) + (says ? SPEAKING : 0);
}

interface Meeting {
  /** How much of the question was met, and how much of the unit, in nats. */
  readonly explained: number;
  readonly used: number;
  readonly asksAlike: boolean;
}

/**
 * Holds one unit against the question. This is the innermost loop of the search.
 *
 * @param qualities is overwritten: for each concept, how well the unit meets it
 * @returns undefined where the unit meets nothing
 */
function meet(
  { concepts, asking }: Understood,
  meanings: Meanings,
  index: FactIndex,
  { terms }: IndexedUnit,
  qualities: Float64Array,
): Meeting | undefined {
  let used = -1;
  let asksAlike = false;
  for (const term of terms) {
    const meaning = meanings.get(term);
    if (!meaning) {
      asksAlike ||= asking.has(term);
      continue;
    }
    if (used < 0) qualities.fill(0);
    used = Math.max(0, used) + (index.weights[term] ?? 0);
    for (const { concept, quality } of meaning) {
      if (quality > (qualities[concept] ?? 0)) qualities[concept] = quality;
    }
  }
  if (used < 0) return undefined;
  let explained = 0;
  for (let at = 0; at < qualities.length; at += 1)
    explained += (concepts[at]?.weight ?? 0) * (qualities[at] ?? 0);
  return { explained, used, asksAlike };
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
