// What may stand behind each filter, for help and for completion.
import { KINDS } from '../record/kinds.ts';
import type { FactRecord } from '../record/record.ts';
import { SIDES } from '../record/shapes.ts';
import { A_DATE, FILTERS, TIME_FILTERS } from './filter-tests.ts';

export interface FilterValue {
  /** As it is written behind the colon. */
  readonly value: string;
  /** As people know it. */
  readonly name: string;
}

export interface FilterValues {
  /** Without its colon. */
  readonly filter: string;
  /** Every value that lets a fact of this record through; none for a filter of time. */
  readonly values: readonly FilterValue[];
  /** What it takes where the values cannot be listed. */
  readonly takes: string | undefined;
}

/** Each filter with its possible values: sides and parties that speak, kinds, topics and sources, in the record's own order. */
export function filterValues(record: FactRecord): readonly FilterValues[] {
  const { facts, parties, sources, dossier } = record;
  const speakers = new Set(facts.map(({ by }) => by));
  const speaking = [...parties.values()].filter(({ id }) => speakers.has(id));
  const sides = new Set(speaking.map(({ side }) => side));
  const kinds = new Set(facts.map(({ kind }) => kind));
  const topics = new Set(facts.map(({ topic }) => topic));
  const quoted = new Set(facts.flatMap(({ quotations }) => quotations.map(({ source }) => source)));
  const lists: Readonly<Record<string, readonly FilterValue[]>> = {
    by: [
      ...SIDES.filter((side) => sides.has(side)).map(asItIs),
      ...speaking.map(({ id, name }) => ({ value: id, name })),
    ],
    kind: KINDS.filter((kind) => kinds.has(kind)).map(asItIs),
    topic: dossier.topics.filter(({ id }) => topics.has(id)).map(({ id, name }) => ({ value: id, name })),
    source: [...sources.values()]
      .filter(({ id }) => quoted.has(id))
      .map(({ id, short }) => ({ value: id, name: short })),
  };
  return [...FILTERS.keys()].map((filter) => ({
    filter,
    values: lists[filter] ?? [],
    takes: filter in TIME_FILTERS ? A_DATE : undefined,
  }));
}

const asItIs = (value: string): FilterValue => ({ value, name: value });
