// How likely a question is answered by the best fact found for it.
import type { Found } from '../search/search.ts';

interface Signs {
  /** Share of the question that the fact explains anywhere, in one sentence, again and again, and in its very words. */
  readonly coverage: number;
  readonly likeness: number;
  readonly aboutness: number;
  readonly direct: number;
  /** How much is explained, and the most telling word that is not; 1 for a dozen and for half a dozen nats. */
  readonly evidence: number;
  readonly missing: number;
  /** Share of words that neither the record nor ordinary English knows. */
  readonly strange: number;
  /** Number of content words; 1 for eight or more. Long questions are explained in part by nature. */
  readonly length: number;
}

/** Logistic regression over the open questions of test/questions, false answers counted double. */
const WEIGHTS: Readonly<Record<keyof Signs, number>> = {
  coverage: 1.03,
  likeness: 1.46,
  aboutness: 3.54,
  direct: 1.15,
  evidence: 1.47,
  missing: -1.09,
  strange: -1.2,
  length: 4.93,
};
const BIAS = -6.45;

/** 0 to 1; 0 where nothing was found. */
export function confidenceOf(found: Found): number {
  const signs = signsOf(found);
  if (!signs) return 0;
  const names = Object.keys(WEIGHTS) as (keyof Signs)[];
  const sum = names.reduce((total, name) => total + WEIGHTS[name] * signs[name], BIAS);
  return 1 / (1 + Math.exp(-sum));
}

function signsOf({ hits: [best], understood: { concepts } }: Found): Signs | undefined {
  if (!best) return undefined;
  const total = concepts.reduce((sum, { weight }) => sum + weight, 0);
  const explained = (at: number): number => Math.min(1, best.explained[at] ?? 0);
  const shareOf = (isMeant: (at: number) => boolean): number =>
    concepts.reduce((sum, { weight }, at) => sum + (isMeant(at) ? weight : 0), 0) / total;
  const missing = concepts.reduce((most, { weight }, at) => Math.max(most, weight * (1 - explained(at))), 0);
  return {
    coverage: best.coverage,
    likeness: best.likeness,
    aboutness: best.aboutness,
    direct: shareOf((at) => explained(at) >= 0.9),
    evidence: Math.min(1, best.evidence / 12),
    missing: Math.min(1, missing / 6),
    strange: shareOf((at) => concepts[at]?.isStrange === true),
    length: Math.min(1, concepts.length / 8),
  };
}
