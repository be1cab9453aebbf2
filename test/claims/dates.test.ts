// The dates of a claim, and the periods they agree with.
import { expect, test } from 'vitest';
import { agrees, datesIn } from '../../src/claims/dates.ts';

test('several dates come with what was written, and no part of one is read again', () => {
  expect(datesIn('since 2015, on 3 May 2021 and in June 2022')).toEqual([
    { written: '3 May 2021', value: '2021-05-03', isBeginning: false },
    { written: 'June 2022', value: '2022-06', isBeginning: false },
    { written: '2015', value: '2015', isBeginning: true },
  ]);
});

test.each([
  ['December 1st, 2020', '2020-12-01'],
  ['22 of November', '--11-22'],
  ['Sept 2020', undefined],
  ['Sep. 2020', '2020-09'],
  ['april of 2020', '2020-04'],
  ['JULY 9', '--07-09'],
])('%s: %s', (text, value) => {
  expect(datesIn(text)[0]?.value ?? undefined).toBe(value ?? '2020');
});

test.each(['APT2024', '1850', 'a2020b', '20245'])('%s names no date', (text) => {
  expect(datesIn(text)).toEqual([]);
});

test.each([
  ['from 2010', true],
  ['began in 2010', true],
  ['in 2010', false],
])('%s is the beginning of something: %s', (text, isBeginning) => {
  expect(datesIn(text)[0]?.isBeginning).toBe(isBeginning);
});

test.each([
  ['in 2020', '2021/2022', false],
  ['in 2021', '2021/2022', true],
  ['in 2022', '2021/2022', true],
  ['in May 2022', '2022', true],
  ['on 31 December 2022', '2021/2022', true],
  ['on 1 January 2021', '2021/2022', true],
  ['on 5 May', '2021-05-05/2022', true],
  ['on 5 May', '2021/2022-05-05', true],
  ['on 5 May', '2021/2022', false],
  ['since 2022', '2021/2022', false],
])('%s and %s: %s', (text, period, expected) => {
  const [date] = datesIn(text);
  expect(date && agrees(date, period)).toBe(expected);
});
