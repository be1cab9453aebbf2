// Filters inside a question: what they let through, what is said of one that means nothing, what may be written.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filterValues } from '../../src/search/filter-values.ts';
import { readFilters } from '../../src/search/filters.ts';
import { smallRecord } from '../record/small-record.ts';

const record = smallRecord();
const through = (question: string) => {
  const { accepts } = readFilters(question, record);
  return record.facts.filter(accepts).map(({ id }) => id);
};
const faults = (question: string) => readFilters(question, record).faults;

describe('a filter', () => {
  test.each([
    ['by:port-company', ['company-denies']],
    ['by:"harbour master" fined', ['company-fined', 'ship-seized']],
    ['by:accused', ['company-denies']],
    ['KIND:Denied', ['company-denies']],
    ['topic:answers', ['company-denies']],
    ['source:gazette kind:reported', ['ship-seized']],
    ['before:2024-05-03', ['company-fined', 'ship-seized']],
    ['after:2024-05-02', ['company-denies']],
    ['as-of:2023', []],
  ])('%s lets %j through', (question, ids) => {
    expect(through(question)).toEqual(ids);
  });

  test('is no part of the question', () => {
    expect(readFilters('who by:port-company spoke', record).text).toBe('who   spoke');
  });
});

describe('a filter that means nothing here', () => {
  test.each([
    ['kind:rumour', 'one of charged, alleged'],
    ['by:nobody', 'a party on record'],
    ['before:yesterday', 'a date as YYYY'],
    ['kidn:denied', 'one of by:, kind:, topic:, source:, before:, after:, as-of:'],
    ['speaker:port', 'one of by:'],
  ])('%s: expected %s', (question, expected) => {
    expect(faults(question)).toEqual([{ filter: question, expected: expect.stringContaining(expected) }]);
  });

  test.each(['https://harbour.example', 'urgent:who was fined', 'constructor:x', 'at 10:30', '__proto__:x'])(
    '%s is no filter at all',
    (question) => {
      expect(readFilters(question, record)).toMatchObject({ text: question, filters: [], faults: [] });
    },
  );

  test('never throws, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, value) => {
        const { accepts } = readFilters(`${name}:${value}`, record);
        for (const fact of record.facts) expect(typeof accepts(fact)).toBe('boolean');
      }),
    );
  });
});

describe('the values of filters', () => {
  test('are those that let a fact through', () => {
    for (const { filter, values } of filterValues(record)) {
      for (const { value } of values) expect(through(`${filter}:${value}`)).not.toEqual([]);
    }
  });

  test('are named as people know them', () => {
    const lists = filterValues(record).map(({ filter, values, takes }) => [
      filter,
      takes ?? values.map(({ value, name }) => `${value} ${name}`),
    ]);
    expect(lists).toEqual([
      [
        'by',
        ['accuser accuser', 'accused accused', 'harbour-office Harbour Office', 'port-company Port Company'],
      ],
      ['kind', ['sanctioned sanctioned', 'denied denied', 'reported reported']],
      ['topic', ['fines The fines', 'answers What the port answered']],
      ['source', ['gazette The gazette']],
      ['before', 'a date as YYYY, YYYY-MM or YYYY-MM-DD'],
      ['after', 'a date as YYYY, YYYY-MM or YYYY-MM-DD'],
      ['as-of', 'a date as YYYY, YYYY-MM or YYYY-MM-DD'],
    ]);
  });
});
