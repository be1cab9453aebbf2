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
 * few or none, was fitted in the same way when ours filed none, and holds small
 * records too; its bias was moved by hand with the limits of choose.ts, so that what it says stayed the same.
 */
const FITS: Readonly<Record<'open' | 'plain', Fit>> = {
  open: {
    bias: -4.71,
    weights: {
      likeness: 1.01,
      insistence: 3.52,
      name: -0.34,
      notItsName: -0.43,
      strange: -0.03,
      unanswered: -1.43,
      elsewhere: -0.81,
      actor: -0.68,
      unnamed: -0.81,
      unmet: -1.19,
      unheardOf: -0.69,
      unasked: -0.8,
      openness: -4.38,
      leftOpen: -3.2,
      outside: -3.92,
      learnedOpen: -4.68,
      told: 3.66,
      likeTheTold: -3.5,
      besideTheTold: -1.04,
      ahead: 1.55,
      length: 0.93,
    },
  },
  plain: {
    bias: -5.12,
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
