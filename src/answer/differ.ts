import type { Difference, Fact, FactRecord } from '../record/record.ts';
import type { CitedDifference } from './answer.ts';
import { citeFact } from './cite.ts';

type Accepts = (fact: Fact) => boolean;

/**
 * The points on which sources differ and in which a fact is one of the readings.
 *
 * @param accepts leaves out facts that may not be shown; a point is left with two readings or not shown
 */
export function differencesOf(
  factId: string,
  record: FactRecord,
  accepts: Accepts = () => true,
): CitedDifference[] {
  return record.differences
    .filter(({ readings }) => readings.some(({ facts }) => facts.includes(factId)))
    .map((difference) => citeDifference(difference, record, accepts))
    .filter(({ readings }) => readings.length > 1);
}

/** A point with the facts of each reading; a reading without facts is left out. */
export function citeDifference(
  { id, point, readings, closest }: Difference,
  record: FactRecord,
  accepts: Accepts = () => true,
): CitedDifference {
  const cited = readings.map(({ says, facts }) => ({
    says,
    facts: facts
      .flatMap((factId) => record.factById.get(factId) ?? [])
      .filter(accepts)
      .map((fact) => citeFact(fact, record)),
  }));
  return { id, point, closest, readings: cited.filter(({ facts }) => facts.length > 0) };
}
