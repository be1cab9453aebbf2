// Filters inside a question: what they let through, what is said of one that means nothing, what may be written.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filterValues } from '../../src/search/filter-values.ts';
import { readFilters } from '../../src/search/filters.ts';
import { smallRecord } from '../record/small-record.ts';
import { wideRecord } from '../record/wide-record.ts';

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

describe('among more speakers, sources and dates, a filter', () => {
  const BLAMED = 'gulls-blamed';
  const OFFICE = ['company-fined', BLAMED, 'register-targeted', 'seven-charged', 'ship-seized'];
  test.each<[string, readonly string[]]>([
    ['by:harbour-office', OFFICE],
    ['by:harbour-clerk', [BLAMED]],
    ['by:"Ann Quay"', [BLAMED]],
    ['by:"clerk of the Harbour Office"', [BLAMED]],
    ['by:Accuser', OFFICE],
    ['by:independent', ['union-finds']],
    ['by:"Gull 7"', ['gulls-respond']],
    ['by:sailors-union', ['union-finds']],
    ['source:evening-post', [BLAMED, 'gulls-respond', 'union-finds']],
    ['source:"evening post"', [BLAMED, 'gulls-respond', 'union-finds']],
    ['source:post kind:attributed', [BLAMED]],
    ['topic:Answers', ['company-denies', 'gulls-respond']],
    [
      'before:2024-06',
      ['company-denies', 'company-fined', BLAMED, 'register-targeted', 'seven-charged', 'ship-seized'],
    ],
    ['before:2024-05-10', ['company-denies', 'company-fined', BLAMED, 'ship-seized']],
    ['after:2024-05', ['gulls-respond', 'union-finds']],
    ['after:2024-06-01', []],
    ['after:2024-05-31', ['gulls-respond', 'union-finds']],
    ['as-of:2024-05-02', ['company-fined', BLAMED, 'ship-seized']],
    ['as-of:2024-06-29 topic:fines kind:found', []],
    ['as-of:2024-06-30 topic:fines kind:found', ['union-finds']],
  ])('%s lets %j through', (question, ids) => {
    const { accepts, faults: wrong } = readFilters(question, wideRecord);
    expect(wrong).toEqual([]);
    expect(wideRecord.facts.filter(accepts).map(({ id }) => id)).toEqual(ids);
  });

  test('of time binds what is shown beside a fact as well, and no other does', () => {
    const { acceptsTime } = readFilters('by:accused before:2024-05-03', wideRecord);
    expect(wideRecord.facts.filter(acceptsTime).map(({ id }) => id)).toEqual([
      'company-fined',
      BLAMED,
      'ship-seized',
    ]);
  });

  test('may stand there eight times, and what is written is kept as it was', () => {
    const filters = Array.from({ length: 8 }, (_, at) =>
      at % 2 === 0 ? 'Kind:FOUND' : 'by:"Sailors\' Union"',
    );
    expect(readFilters(`fine ${filters.join(' ')}`, wideRecord)).toMatchObject({
      filters,
      faults: [],
      text: 'fine',
    });
    expect(readFilters(`${filters.join(' ')} kind:found`, wideRecord).faults).toHaveLength(1);
  });
});

describe('a name of a filter', () => {
  test.each([
    ['sorce:gazette', true],
    ['afterr:2024', true],
    ['befor:2024', true],
    ['topc:fines', true],
    ['since:2024', true],
    ['bu:harbour', false],
    ['kid:denied', false],
    ['note:this', false],
    ['re:company-fined', false],
  ])('%s is meant for one: %s', (question, isMeant) => {
    expect(faults(question).length > 0).toBe(isMeant);
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
