// What each filter lets through: a value and a record in, a test for facts out.

import { KINDS } from '../record/kinds.ts';
import { everyName } from '../record/party-names.ts';
import type { Fact, FactRecord } from '../record/record.ts';
import { SIDES } from '../record/shapes.ts';
import { earliest, isDate, latest } from './dates.ts';
import { lineOf } from './fields.ts';
import { normalise } from './normalise.ts';

export type FactTest = (fact: Fact) => boolean;
/** @returns a test, or what was expected in place of the value */
export type FilterMaker = (value: string, record: FactRecord) => FactTest | string;

export const A_DATE = 'a date as YYYY, YYYY-MM or YYYY-MM-DD';
const dated =
  (make: (value: string) => FactTest): FilterMaker =>
  (value) =>
    isDate(value) ? make(value) : A_DATE;

/** Filters of time: they bind what is shown beside a fact as well. */
export const TIME_FILTERS = {
  before: dated(
    (date) =>
      ({ said }) =>
        latest(said) < earliest(date),
  ),
  after: dated(
    (date) =>
      ({ said }) =>
        earliest(said) > latest(date),
  ),
  'as-of': dated(
    (date) =>
      ({ said }) =>
        latest(said) <= latest(date),
  ),
} satisfies Readonly<Record<string, FilterMaker>>;

const OTHER_FILTERS = {
  by: (value: string, record: FactRecord) => byParty(value, record),
  kind: (value: string) => {
    const kind = KINDS.find((known) => known === value.toLowerCase());
    return kind === undefined ? `one of ${KINDS.join(', ')}` : (fact: Fact) => fact.kind === kind;
  },
  topic: (value: string, { dossier }: FactRecord) => {
    const ids = dossier.topics.map(({ id }) => id);
    return ids.includes(value.toLowerCase())
      ? ({ topic }: Fact) => topic === value.toLowerCase()
      : `one of ${ids.join(', ')}`;
  },
  source: (value: string, { sources }: FactRecord) => {
    const wanted = phrase(value);
    const ids = [...sources.values()]
      .filter(({ id, short }) => id === value || phrase(short).includes(wanted))
      .map(({ id }) => id);
    if (ids.length === 0) return 'the id of a source, or words of its short name such as source:hansard';
    return ({ quotations }: Fact) => quotations.some(({ source }) => ids.includes(source));
  },
} satisfies Readonly<Record<string, FilterMaker>>;

/** Every filter by its name. */
export const FILTERS: ReadonlyMap<string, FilterMaker> = new Map<string, FilterMaker>(
  Object.entries({ ...OTHER_FILTERS, ...TIME_FILTERS }),
);

const phrase = (text: string): string => normalise(text.replaceAll('-', ' ')).join(' ');

/** A side, or a party by id or any of its names; its people and bodies are let through with it. */
function byParty(value: string, record: FactRecord): FactTest | string {
  const side = SIDES.find((known) => known === value.toLowerCase());
  if (side) return ({ by }) => record.parties.get(by)?.side === side;
  const ids = [
    ...(record.parties.has(value) ? [value] : []),
    ...(partiesByName(record).get(phrase(value)) ?? []),
  ];
  if (ids.length === 0)
    return `a party on record such as by:"foreign office", or a side: ${SIDES.join(', ')}`;
  return ({ by }) => lineOf(by, record).some((id) => ids.includes(id));
}

const namesOf = new WeakMap<FactRecord, ReadonlyMap<string, readonly string[]>>();

/** Every name, other name and role of a record, as a phrase, and whose it is. Read once for each record. */
function partiesByName(record: FactRecord): ReadonlyMap<string, readonly string[]> {
  const read = namesOf.get(record) ?? readNames(record);
  namesOf.set(record, read);
  return read;
}

function readNames({ parties }: FactRecord): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, string[]>();
  for (const party of parties.values()) {
    for (const each of new Set([party.role ?? '', ...everyName(party)].map(phrase)))
      byName.set(each, [...(byName.get(each) ?? []), party.id]);
  }
  return byName;
}
