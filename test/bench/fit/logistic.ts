// Logistic regression by Newton's method: small, exact, and the same numbers on every run.

export interface Example {
  /** Values of the signs, in one order for all examples. */
  readonly values: readonly number[];
  /** What is known beforehand, in logits. */
  readonly offset: number;
  readonly isTrue: boolean;
  readonly weight: number;
}

const ROUNDS = 40;
/** Pulls weights to nought a little, so that signs that go together share what they tell. */
const RIDGE = 1;
const STILL = 1e-6;

/** @returns the bias, then a weight for each sign */
export function fitLogistic(examples: readonly Example[]): number[] {
  const size = 1 + (examples[0]?.values.length ?? 0);
  let weights: number[] = new Array(size).fill(0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const step = stepFrom(weights, examples);
    weights = weights.map((weight, at) => weight + (step[at] ?? 0));
    if (step.every((part) => Math.abs(part) < STILL)) break;
  }
  return weights;
}

/** @param weights the bias first */
export const chanceOf = (
  { values, offset }: Pick<Example, 'values' | 'offset'>,
  weights: readonly number[],
): number => 1 / (1 + Math.exp(-logitOf(values, offset, weights)));

const logitOf = (
  values: readonly number[],
  offset: number,
  [bias = 0, ...weights]: readonly number[],
): number => values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), bias + offset);

function stepFrom(weights: readonly number[], examples: readonly Example[]): number[] {
  const size = weights.length;
  const gradient = new Float64Array(size);
  const curvature = Array.from({ length: size }, () => new Float64Array(size));
  for (const example of examples) {
    const chance = chanceOf(example, weights);
    const error = example.weight * (Number(example.isTrue) - chance);
    const bend = example.weight * chance * (1 - chance);
    const row = [1, ...example.values];
    row.forEach((value, at) => {
      gradient[at] = (gradient[at] ?? 0) + error * value;
      const line = curvature[at];
      if (line)
        for (let other = 0; other < size; other += 1)
          line[other] = (line[other] ?? 0) + bend * value * (row[other] ?? 0);
    });
  }
  for (let at = 1; at < size; at += 1) {
    gradient[at] = (gradient[at] ?? 0) - RIDGE * (weights[at] ?? 0);
    const line = curvature[at];
    if (line) line[at] = (line[at] ?? 0) + RIDGE;
  }
  return solve(curvature, gradient);
}

/** Gauss and Jordan, with the largest element as the pivot. */
function solve(matrix: readonly Float64Array[], right: Float64Array): number[] {
  const rows = matrix.map((line, at) => [...line, right[at] ?? 0]);
  for (let column = 0; column < rows.length; column += 1) {
    const rest = rows.slice(column);
    const largest = rest.reduce(
      (most, row, at) => (Math.abs(row[column] ?? 0) > Math.abs(rest[most]?.[column] ?? 0) ? at : most),
      0,
    );
    const pivot = rows[column + largest] ?? [];
    rows[column + largest] = rows[column] ?? [];
    rows[column] = pivot;
    for (const row of rows) {
      if (row === pivot) continue;
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
      for (let at = column; at < row.length; at += 1) row[at] = (row[at] ?? 0) - factor * (pivot[at] ?? 0);
    }
  }
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1));
}
