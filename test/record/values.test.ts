// The smallest parts of an entry: what each takes, and what it makes of it.
import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../../src/record/prove.ts';
import { countWords, id, partialDate, period, quotedText, text } from '../../src/record/values.ts';

const words = (count: number): string => Array.from({ length: count }, (_, at) => `w${at}`).join(' ');

describe('a date', () => {
  test.each(['1900', '2100', '2024-02-29', '2024-12', '1999-12-31'])('%s is real', (value) => {
    expect(partialDate.parse(value)).toBe(value);
  });

  test.each([
    '1899',
    '2101',
    '2023-02-29',
    '2024-13',
    '2024-00',
    '2024-04-31',
    '24',
    '2024-1',
    '2024/03',
    '',
  ])('%j is none', (value) => {
    expect(partialDate.safeParse(value).success).toBe(false);
  });

  test('a bare year is a number to YAML and a date to us', () => {
    expect(partialDate.parse(2024)).toBe('2024');
  });
});

describe('a period', () => {
  test.each(['2021', '2021/2022', '2021/2022-10', '2021-05/2021-05', '2021-05-03/2021-05-04'])(
    '%s',
    (value) => {
      expect(period.parse(value)).toBe(value);
    },
  );

  test.each(['2022/2021', '2021/2022/2023', '2021/', '/2021', '2021/now', '2021-05-04/2021-05-03'])(
    '%s is none',
    (value) => {
      expect(period.safeParse(value).success).toBe(false);
    },
  );
});

describe('words', () => {
  test('are trimmed, and a sum stays as it is written', () => {
    expect([text.parse('  a fine  '), text.parse(4000)]).toEqual(['a fine', '4000']);
  });

  test('are some and not too many', () => {
    expect(
      ['', '   ', 'a'.repeat(500), 'a'.repeat(501)].map((value) => text.safeParse(value).success),
    ).toEqual([false, false, true, false]);
  });

  test('of a quotation are twenty-five at most, and the message counts them', () => {
    expect(quotedText.parse(words(25))).toBe(words(25));
    expect(quotedText.safeParse(words(26)).error?.issues[0]?.message).toBe(
      'expected at most 25 words, got 26: quote only the part that bears the statement',
    );
  });

  test('are counted between any white space', () => {
    expect([' one ', 'one  two', 'one\ntwo three'].map(countWords)).toEqual([1, 2, 3]);
  });
});

test.each([
  ['a', true],
  ['company-fined-2', true],
  ['Company', false],
  ['company--fined', false],
  ['-company', false],
  ['company-', false],
  ['company fined', false],
])('%j as an id: %s', (value, expected) => {
  expect(id.safeParse(value).success).toBe(expected);
});

test.each([
  ['SOURCE-ID: a\n-----\nOne.\n\nTwo\nlines.\n', ['One.', 'Two\nlines.']],
  ['SOURCE-ID: a\r\n-----\r\nOne.\r\n\r\nTwo.\r\n', ['One.', 'Two.']],
  ['One.\n \n\n\nTwo.', ['One.', 'Two.']],
  ['head\n-----\nOne.\n------\nTwo.', ['One.', 'Two.']],
  ['a\n----\nb', ['a\n----\nb']],
])('the paragraphs of %j', (source, paragraphs) => {
  expect(paragraphsOf(source)).toEqual(paragraphs);
});
