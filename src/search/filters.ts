// Filters inside a question: by: kind: topic: source: before: after: as-of:

import type { Fact, FactRecord } from '../record/record.ts';
import { editDistance } from './edits.ts';
import { type FactTest, FILTERS, TIME_FILTERS } from './filter-tests.ts';
import { beginningOf } from './normalise.ts';

/** A filter that means nothing here: said to the person, never passed over. */
export interface FilterFault {
  /** As it was written, such as `kind:rumour`. */
  readonly filter: string;
  readonly expected: string;
}

export interface Filtered {
  /** The question without its filters. */
  readonly text: string;
  /** As written; empty where the question has none. */
  readonly filters: readonly string[];
  readonly faults: readonly FilterFault[];
  /** True for a fact that every filter lets through. */
  readonly accepts: (fact: Fact) => boolean;
  /** True for a date that the filters of time let through: nothing said later may stand in an as-of answer. */
  readonly acceptsTime: (fact: Fact) => boolean;
}

/** No letter behind the colon of an address, which is no filter. */
const FILTER = /(?<=^|\s)([a-z-]+):(?!\/\/)("[^"]*"|[^\s"]+)/giu;

/** Each filter is held against every party and then against every fact that is found. */
const MAX_FILTERS = 8;

/** Takes the filters out of a question and reads them against a record. */
export function readFilters(question: string, record: FactRecord): Filtered {
  const filters: string[] = [];
  const faults: FilterFault[] = [];
  const tests: FactTest[] = [];
  const times: FactTest[] = [];
  const text = beginningOf(question).replace(FILTER, (written: string, name: string, quoted: string) => {
    const key = name.toLowerCase();
    const make = FILTERS.get(key);
    if (!make && !isMeantAsFilter(key)) return written;
    filters.push(written);
    if (filters.length > MAX_FILTERS) return ' ';
    const test = make?.(quoted.replaceAll('"', ''), record) ?? KNOWN;
    if (typeof test === 'string') faults.push({ filter: written, expected: test });
    else tests.push(test);
    if (typeof test !== 'string' && key in TIME_FILTERS) times.push(test);
    return ' ';
  });
  const surplus = filters[MAX_FILTERS];
  if (surplus) faults.push({ filter: surplus, expected: `no more than ${MAX_FILTERS} filters` });
  return {
    text: text.trim(),
    filters,
    faults,
    accepts: (fact) => tests.every((test) => test(fact)),
    acceptsTime: (fact) => times.every((test) => test(fact)),
  };
}

const KNOWN = `one of ${[...FILTERS.keys()].map((name) => `${name}:`).join(', ')}`;

/** What people write for a filter that is called otherwise here. */
const OTHER_NAMES = new Set(
  'from speaker said party side who type category section publisher since until till date year on'.split(' '),
);
/** Shorter names are too near to ordinary words. */
const MIN_MISSPELT = 4;

/** "kidn:denied" and "speaker:china" are filters gone wrong; "urgent:who was charged" is none. */
const isMeantAsFilter = (name: string): boolean =>
  OTHER_NAMES.has(name) ||
  (name.length >= MIN_MISSPELT && [...FILTERS.keys()].some((known) => editDistance(name, known, 1) <= 1));
