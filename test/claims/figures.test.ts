// Numbers and dates as a claim writes them.
import { describe, expect, test } from 'vitest';
import { agrees, datesIn } from '../../src/claims/dates.ts';
import { quantitiesIn } from '../../src/claims/quantities.ts';

describe('numbers', () => {
  test.each([
    ['seven Chinese nationals', 7],
    ['more than 10,000 emails', 10_000],
    ['up to $10 million for information', 10_000_000],
    ['a reward of $10m', 10_000_000],
    ['£2.6 billion for cyber defences', 2_600_000_000],
    ['twenty five senators', 25],
    ['two hundred firms', 200],
    ['a dozen mailboxes', 12],
    ['active for 14 years', 14],
  ])('%s', (text, value) => {
    expect(quantitiesIn(text).map((quantity) => quantity.value)).toEqual([value]);
  });

  test('a size is not a count', () => {
    expect(quantitiesIn('millions of Americans')).toMatchObject([{ value: 1e6, isVague: true }]);
  });

  test('a number counts the words behind it, up to the next number', () => {
    const [emails, accounts] = quantitiesIn('5,000 emails went to 400 accounts');
    expect(emails?.counts).toEqual(['email', 'went']);
    expect(accounts?.counts).toEqual(['account']);
  });

  test.each(['APT31 in 2024', 'APT 31', 'on 25 March', 'March 25, 2024', 'section 371', 'Order 13694'])(
    'a date or a name is no number: %s',
    (text) => expect(quantitiesIn(text)).toEqual([]),
  );
});

describe('dates', () => {
  test.each([
    ['on 25 March 2024', '2024-03-25'],
    ['on March 25, 2024', '2024-03-25'],
    ['on the 5th of May 2021', '2021-05-05'],
    ['in March 2024', '2024-03'],
    ['in 2024', '2024'],
    ['2024-03-25', '2024-03-25'],
    ['on 25 March', '--03-25'],
    ['on Mar 25', '--03-25'],
  ])('%s', (text, value) => {
    expect(datesIn(text).map((date) => date.value)).toEqual([value]);
  });

  test('a word that is also a month is no date by itself', () => {
    expect(datesIn('they may march on')).toEqual([]);
  });

  test.each([
    ['in 2021', '2021/2022', true],
    ['in 2023', '2021/2022', false],
    ['in March 2024', '2024-03-25', true],
    ['on 26 March 2024', '2024-03-25', false],
    ['on 25 March', '2024-03-25', true],
    ['on 3 May', '2024-03-25', false],
    ['since 2010', '2010/2024', true],
    ['since 2015', '2010/2024', false],
  ])('%s and %s: %s', (text, period, expected) => {
    const [date] = datesIn(text);
    expect(date && agrees(date, period)).toBe(expected);
  });
});
