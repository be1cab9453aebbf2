// Decides whether to speak: what was found -> facts and how sure, or nothing.
import type { Findings, Found, Hit } from '../search/search.ts';
import { confidenceOf } from './confidence.ts';

/** Facts to show, best first, and whether the first is surely meant. */
export interface Chosen {
  readonly confidence: 'sure' | 'maybe';
  readonly hits: readonly [Shown, ...Shown[]];
}

/** What an answer needs of a hit. */
type Shown = Pick<Hit, 'fact' | 'coverage'>;

/** Facts to show, or none of them explains enough. */
export type Choice = Chosen | { readonly confidence: 'none' };

/** Confidence from which the bot speaks without reserve, and from which it says "this may be it". */
export const SURE = 0.52;
export const MAYBE = 0.31;
/** A clause that explains less than this share of what the best clause explains is chatter around it. */
const CHATTER = 0.5;
/** A further fact is worth showing if it explains this share of what the best one explains, and one sentence is this like it. */
const EXPLAINED = 0.6;
const LIKE = 0.4;
/** The best few are shown in any case. */
const ALWAYS = 3;

/** Chooses between the question as a whole and its clauses. What is left open as a whole is not answered in part. */
export function choose({ whole, clauses: parts }: Findings): Choice {
  const clauses = whole.isLeftOpen ? [] : parts;
  const most = Math.max(0, ...clauses.map(evidenceOf));
  const answering = clauses
    .filter((found) => evidenceOf(found) >= CHATTER * most || found.hits[0]?.isVerbatim)
    .map((found) => ({ found, confidence: confidenceOf(found) }))
    .filter(({ confidence }) => confidence >= MAYBE)
    .sort((a, b) => b.confidence - a.confidence);
  const wholeConfidence = confidenceOf(whole);
  const best = Math.max(wholeConfidence, ...answering.map(({ confidence }) => confidence));
  const lists = best === wholeConfidence ? [whole] : answering.map(({ found }) => found);
  const [first, ...rest] = interleave(lists.map((found) => worthShowing(inTheirWords(found))));
  if (!first || best < MAYBE) return { confidence: 'none' };
  return { confidence: best >= SURE ? 'sure' : 'maybe', hits: [first, ...rest] };
}

const evidenceOf = ({ hits }: Found): number => hits[0]?.evidence ?? 0;

/** Where somebody's words are asked for and found, nobody else's stand below them. */
function inTheirWords({ hits, understood: { concepts } }: Found): readonly Hit[] {
  const isAsked = concepts.some(({ isAskedToSay }) => isAskedToSay) && hits[0]?.isTheirs === true;
  return isAsked ? hits.filter(({ isTheirs }) => isTheirs) : hits;
}

/** @param hits of one question or clause, best first */
const worthShowing = (hits: readonly Hit[]): readonly Hit[] =>
  hits.filter(
    ({ coverage, likeness }, at) =>
      at < ALWAYS ||
      (coverage >= EXPLAINED * (hits[0]?.coverage ?? 0) && likeness >= LIKE * (hits[0]?.likeness ?? 0)),
  );

/** First of each, then second of each; a fact comes once. */
function interleave(lists: readonly (readonly Hit[])[]): Hit[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  const rows = Array.from({ length: longest }, (_, row) => lists.flatMap((list) => list[row] ?? [])).flat();
  return rows.filter((hit, at) => rows.findIndex(({ fact }) => fact.id === hit.fact.id) === at);
}
