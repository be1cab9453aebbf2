// Which signs count, and how much. One that would count the wrong way round only makes up for another, and is left out.
import { type Example, fitLogistic } from './logistic.ts';

export interface FittedSigns<Sign> {
  readonly fitted: readonly Sign[];
  /** The bias, then a weight for each of them. */
  readonly weights: readonly number[];
}

/**
 * @param speakFor signs that may only speak for an answer; the others may only speak against it
 * @param examplesOf every case as an example with the values of these signs, in this order
 */
export function fitSigns<Sign>(
  signs: readonly Sign[],
  speakFor: ReadonlySet<Sign>,
  examplesOf: (signs: readonly Sign[]) => readonly Example[],
): FittedSigns<Sign> {
  const weights = fitLogistic(examplesOf(signs));
  const right = signs.filter((sign, at) => (weights[at + 1] ?? 0) > 0 === speakFor.has(sign));
  return right.length === signs.length ? { fitted: signs, weights } : fitSigns(right, speakFor, examplesOf);
}
