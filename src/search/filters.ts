// Filters inside a question: by: kind: topic: source: before: after: as-of:

import { KINDS } from '../record/kinds.ts';
import type { Fact, FactRecord } from '../record/record.ts';
import { SIDES } from '../record/shapes.ts';
import { earliest, isDate, latest } from './dates.ts';
import { lineOf } from './fields.ts';
import { normalise } from './normalise.ts';

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

type Test = (fact: Fact) => boolean;
type Maker = (value: string, record: FactRecord) => Test | string;

const A_DATE = 'a date as YYYY, YYYY-MM or YYYY-MM-DD';
const dated =
  (make: (value: string) => Test): Maker =>
  (value) =>
    isDate(value) ? make(value) : A_DATE;

const TIMES: Readonly<Record<string, Maker>> = {
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
};

const MAKERS: Readonly<Record<string, Maker>> = {
  ...TIMES,
  by: (value, record) => byParty(value, record),
  kind: (value) => {
    const kind = KINDS.find((known) => known === value.toLowerCase());
    return kind === undefined ? `one of ${KINDS.join(', ')}` : (fact) => fact.kind === kind;
  },
  topic: (value, { dossier }) => {
    const ids = dossier.topics.map(({ id }) => id);
    return ids.includes(value.toLowerCase())
      ? ({ topic }) => topic === value.toLowerCase()
      : `one of ${ids.join(', ')}`;
  },
  source: (value, { sources }) => {
    const wanted = phrase(value);
    const ids = [...sources.values()]
      .filter(({ id, short }) => id === value || phrase(short).includes(wanted))
      .map(({ id }) => id);
    if (ids.length === 0) return 'the id of a source, or words of its short name such as source:hansard';
    return ({ quotations }) => quotations.some(({ source }) => ids.includes(source));
  },
};

const FILTER = /(?<=^|\s)([a-z-]+):("[^"]*"|[^\s"]+)/giu;

/** Takes the filters out of a question and reads them against a record. */
export function readFilters(question: string, record: FactRecord): Filtered {
  const filters: string[] = [];
  const faults: FilterFault[] = [];
  const tests: Test[] = [];
  const times: Test[] = [];
  const text = question.replace(FILTER, (written: string, name: string, quoted: string) => {
    const make = MAKERS[name.toLowerCase()];
    if (!make) return written;
    filters.push(written);
    const test = make(quoted.replaceAll('"', ''), record);
    if (typeof test === 'string') faults.push({ filter: written, expected: test });
    else tests.push(test);
    if (typeof test !== 'string' && name.toLowerCase() in TIMES) times.push(test);
    return ' ';
  });
  return {
    text: text.trim(),
    filters,
    faults,
    accepts: (fact) => tests.every((test) => test(fact)),
    acceptsTime: (fact) => times.every((test) => test(fact)),
  };
}

const phrase = (text: string): string => normalise(text.replaceAll('-', ' ')).join(' ');

/** A side, or a party by id or any of its names; its people and bodies are let through with it. */
function byParty(value: string, record: FactRecord): Test | string {
  const side = SIDES.find((known) => known === value.toLowerCase());
  if (side) return ({ by }) => record.parties.get(by)?.side === side;
  const wanted = phrase(value);
  const ids = [...record.parties.values()]
    .filter(
      ({ id, name, role, names }) =>
        id === value || [name, role ?? '', ...names].some((each) => phrase(each) === wanted),
    )
    .map(({ id }) => id);
  if (ids.length === 0)
    return `a party on record such as by:"foreign office", or a side: ${SIDES.join(', ')}`;
  return ({ by }) => lineOf(by, record).some((id) => ids.includes(id));
}
