// How likely a question is answered by the best fact found for it.
import type { Found } from '../search/search.ts';
import { type Signs, signsOf } from './signs.ts';

/** Signs too rare to learn from, whose weights are set by hand. */
export const FIXED = { unheard: -4, otherVoice: -4, onlyName: -3 } as const satisfies Partial<
  Record<keyof Signs, number>
>;

/** The others. */
export type Fitted = Exclude<keyof Signs, keyof typeof FIXED>;

/** A logistic regression. What is not named weighs nothing. */
export interface Fit {
  readonly bias: number;
  readonly weights: Readonly<Partial<Record<Fitted, number>>>;
}

/**
 * `open`, for a record that files the questions it leaves open, is what `npm run fit` prints. `plain`, for one that files
 * few or none, was fitted in the same way when ours filed none, and holds small records too.
 */
const FITS: Readonly<Record<'open' | 'plain', Fit>> = {
  open: {
    bias: -4.69,
    weights: {
      likeness: 0.91,
      insistence: 3.59,
      gaps: -0.03,
      name: -0.44,
      notItsName: -0.39,
      unanswered: -1.43,
      elsewhere: -0.81,
      actor: -0.64,
      unnamed: -0.83,
      unmet: -1.15,
      unheardOf: -0.71,
      unasked: -0.85,
      openness: -4.24,
      leftOpen: -3.15,
      outside: -3.95,
      learnedOpen: -4.8,
      told: 3.6,
      likeTheTold: -3.46,
      besideTheTold: -1.06,
      ahead: 1.54,
      length: 1.01,
    },
  },
  plain: {
    bias: -4.98,
    weights: {
      likeness: 0.76,
      aboutness: 1.96,
      insistence: 4.08,
      direct: 1.05,
      gaps: -0.42,
      name: -1.63,
      strange: -0.17,
      unanswered: -1.02,
      elsewhere: -2.6,
      actor: -1.88,
      unmet: -3.12,
      unheardOf: -0.95,
      unasked: -1.96,
      length: 4.53,
    },
  },
};

/** "What time is it": a question that says less than this share of a rare word asks for nothing in particular. */
const LEAST = 0.1;

/** 0 to 1; 0 where nothing was found, 1 where the question is word for word one that the record answers. */
export function confidenceOf(found: Found): number {
  if (found.hits[0]?.isVerbatim) return 1;
  if (found.isLeftOpen || found.understood.weight < LEAST * found.understood.most) return 0;
  const signs = signsOf(found);
  if (!signs) return 0;
  const { bias, weights } = found.openness === undefined ? FITS.plain : FITS.open;
  return 1 / (1 + Math.exp(-(bias + weighed(weights, signs) + weighed(FIXED, signs))));
}

const weighed = (weights: Readonly<Partial<Record<keyof Signs, number>>>, signs: Signs): number =>
  (Object.keys(weights) as (keyof Signs)[]).reduce(
    (sum, name) => sum + (weights[name] ?? 0) * signs[name],
    0,
  );
