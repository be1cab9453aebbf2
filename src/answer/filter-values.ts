// What may stand behind the filters of a question: the whole choice where it is short, what is used most where it is not.
import { KINDS } from '../record/kinds.ts';
import type { FactRecord } from '../record/record.ts';
import { SIDES } from '../record/shapes.ts';
import { lineOf } from '../search/fields.ts';

/** A filter such as `by:` with values that work; the list may be only its beginning. */
export interface FilterValues {
  readonly name: string;
  readonly values: readonly string[];
  /** False where there are more. */
  readonly isWhole: boolean;
}

const SHOWN = 8;

/** Every filter of a question with values to complete it with. Dates have none: any date will do. */
export function filterValues(record: FactRecord): FilterValues[] {
  const { dossier, facts } = record;
  const parties = mostUsed(facts.flatMap(({ by }) => lineOf(by, record)));
  const sources = mostUsed(facts.flatMap(({ quotations }) => quotations.map(({ source }) => source)));
  return [
    { name: 'by', values: [...SIDES, ...parties.slice(0, SHOWN)], isWhole: parties.length <= SHOWN },
    { name: 'kind', values: KINDS, isWhole: true },
    { name: 'topic', values: dossier.topics.map(({ id }) => id), isWhole: true },
    { name: 'source', values: sources.slice(0, SHOWN), isWhole: sources.length <= SHOWN },
  ];
}

/** Each once, the most frequent first; of equals the first in the alphabet. */
function mostUsed(ids: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id]) => id);
}
