// Decides whether to speak: what was found -> facts and how sure, or nothing.
import type { Findings, Found, Hit } from '../search/search.ts';

/** Facts to show, best first, and whether the first is surely meant; or none of them explains enough. */
export type Choice =
  | { readonly confidence: 'sure' | 'maybe'; readonly hits: readonly [Hit, ...Hit[]] }
  | { readonly confidence: 'none' };

/** Confidence from which the bot speaks without reserve, and from which it says "this may be it". */
export const SURE = 0.6;
export const MAYBE = 0.5;
/** A clause may answer for the whole question as far as the rest of it holds nothing that is not on record. */
const STRANGER_PENALTY = 0.6;
/** A clause that explains less than this share of what the best clause explains is chatter around it. */
const CHATTER = 0.5;

/** Chooses between the question as a whole and its clauses. */
export function choose({ whole, clauses }: Findings): Choice {
  const strangers = unknownShare(whole);
  const most = Math.max(0, ...clauses.map(evidenceOf));
  const answering = clauses
    .filter((found) => evidenceOf(found) >= CHATTER * most)
    .map((found) => ({ found, confidence: confidenceOf(found) - STRANGER_PENALTY * strangers }))
    .filter(({ confidence }) => confidence >= MAYBE);
  const wholeConfidence = confidenceOf(whole);
  const best = Math.max(wholeConfidence, ...answering.map(({ confidence }) => confidence));
  const lists = best === wholeConfidence ? [whole.hits] : answering.map(({ found }) => found.hits);
  const [first, ...rest] = interleave(lists);
  if (!first || best < MAYBE) return { confidence: 'none' };
  return { confidence: best >= SURE ? 'sure' : 'maybe', hits: [first, ...rest] };
}

const evidenceOf = ({ hits }: Found): number => hits[0]?.evidence ?? 0;

/** 0 to 1: how much of the question the best fact explains, by its parts and as a sentence. */
export function confidenceOf({ hits }: Found): number {
  const best = hits[0];
  return best ? 0.5 * best.coverage + 0.5 * best.likeness : 0;
}

function unknownShare({ understood: { concepts } }: Found): number {
  const total = concepts.reduce((sum, { weight }) => sum + weight, 0);
  const unknown = concepts.reduce(
    (sum, { weight, reading }) => sum + (reading === 'unknown' ? weight : 0),
    0,
  );
  return total === 0 ? 0 : unknown / total;
}

/** First of each, then second of each; a fact comes once. */
function interleave(lists: readonly (readonly Hit[])[]): Hit[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  const rows = Array.from({ length: longest }, (_, row) => lists.flatMap((list) => list[row] ?? [])).flat();
  return rows.filter((hit, at) => rows.findIndex(({ fact }) => fact.id === hit.fact.id) === at);
}
