import type { Difference, FactRecord } from '../record/record.ts';
import type { CitedDifference } from './answer.ts';
import { citeFact } from './cite.ts';

/** The points on which sources differ and in which a fact is one of the readings. */
export function differencesOf(factId: string, record: FactRecord): CitedDifference[] {
  return record.differences
    .filter(({ readings }) => readings.some(({ facts }) => facts.includes(factId)))
    .map((difference) => citeDifference(difference, record));
}

function citeDifference({ id, point, readings, closest }: Difference, record: FactRecord): CitedDifference {
  return {
    id,
    point,
    closest,
    readings: readings.map(({ says, facts }) => ({
      says,
      facts: facts.flatMap((factId) => {
        const fact = record.factById.get(factId);
        return fact ? [citeFact(fact, record)] : [];
      }),
    })),
  };
}
