// Logistic regression over features that are there or not, learned example by example with AdaGrad (Duchi, Hazan and
// Singer, 2011).

export interface Features {
  /** Where the weights of an example's features stand; what is behind `count` is left over from longer ones. */
  readonly places: Int32Array;
  readonly count: number;
}

export interface SparseRegression {
  /** One step down the slope of the loss, shorter for a weight that has moved often. @param answer 0 or 1 */
  learn(features: Features, answer: number): void;
  /** The log of the odds that the answer is 1, in nats. */
  oddsOf(features: Features): number;
}

const RATE = 0.1;
/** Keeps the first step of a weight short. */
const CAUTION = 1e-4;
/** From an example that is told so surely nothing more is learned. */
const TOLD = 0.02;

/** @param size how many weights there are, all of them 0 to begin with */
export function createSparseRegression(size: number): SparseRegression {
  /** Each weight beside the squares of its steps: what is looked up together lies together. */
  const weights = new Float32Array(2 * size);
  const oddsOf = ({ places, count }: Features): number => {
    let sum = 0;
    for (let nth = 0; nth < count; nth += 1) sum += weights[2 * (places[nth] as number)] as number;
    return sum;
  };
  return {
    oddsOf,
    learn(features, answer) {
      const error = 1 / (1 + Math.exp(-oddsOf(features))) - answer;
      if (Math.abs(error) < TOLD) return;
      const { places, count } = features;
      for (let nth = 0; nth < count; nth += 1) {
        const at = 2 * (places[nth] as number);
        const square = (weights[at + 1] as number) + error * error;
        weights[at + 1] = square;
        weights[at] = (weights[at] as number) - (RATE * error) / Math.sqrt(square + CAUTION);
      }
    },
  };
}
