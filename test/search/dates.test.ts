// Partial dates stand for periods, and days compare as text.
import { expect, test } from 'vitest';
import { earliest, isDate, latest } from '../../src/search/dates.ts';

test.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-03', '2024-03-01', '2024-03-31'],
  ['2024-06', '2024-06-01', '2024-06-30'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['2024-03-25', '2024-03-25', '2024-03-25'],
])('%s lasts from %s to %s', (date, first, last) => {
  expect([earliest(date), latest(date)]).toEqual([first, last]);
});

test.each(['2024', '2024-12', '2024-01-31'])('%s is a date', (text) => {
  expect(isDate(text)).toBe(true);
});

test.each(['24', '2024-13', '2024-1', '2024-01-32', '2024-01-00', 'in 2024', '2024-03-25T10'])(
  '%s is none',
  (text) => {
    expect(isDate(text)).toBe(false);
  },
);
