// The values that entries are made of: ids, words and dates, each with what an editor shows while one types.
import { z } from 'zod';

/** Quotation is short by law and by manners: at most this many words. */
const MAX_QUOTATION_WORDS = 25;

/** A statement is read aloud in one breath: more words than this are worth a warning. */
export const MAX_STATEMENT_WORDS = 30;

/** How many words a text has. */
export const countWords = (value: string): number => value.trim().split(/\s+/u).length;

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected a kebab-case id such as ec-breach-attributed')
  .meta({ patternErrorMessage: 'Small letters, digits and single hyphens, such as ec-breach-attributed.' });

/** YAML reads a bare year or sum as a number; the curator meant the text. Editors are told so by `type`. */
const numberAsText = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);

const plainText = z.string().trim().min(1, 'expected some text').max(500, 'expected at most 500 characters');
export const text = z.preprocess(numberAsText, plainText).meta({ type: ['string', 'number'] });

export const quotedText = text
  .refine((value) => countWords(value) <= MAX_QUOTATION_WORDS, {
    error: (issue) =>
      `expected at most ${MAX_QUOTATION_WORDS} words, got ${countWords(String(issue.input))}: quote only the part that bears the statement`,
  })
  .meta({
    pattern: `^\\s*(\\S+\\s+){0,${MAX_QUOTATION_WORDS - 1}}\\S+\\s*$`,
    patternErrorMessage: `At most ${MAX_QUOTATION_WORDS} words: quote only the part that bears the statement.`,
  });

/** YYYY, YYYY-MM or YYYY-MM-DD, and a real day of the calendar. */
const PARTIAL_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const isRealDate = (value: string): boolean => {
  if (!PARTIAL_DATE.test(value)) return false;
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900 && year <= 2100;
};
export const partialDate = z
  .preprocess(
    numberAsText,
    z.string().refine(isRealDate, 'expected a real date as YYYY, YYYY-MM or YYYY-MM-DD'),
  )
  .meta({
    type: ['string', 'integer'],
    pattern: PARTIAL_DATE.source,
    patternErrorMessage: 'A date as YYYY, YYYY-MM or YYYY-MM-DD.',
  });

/** One date, or two with a slash: 2021/2022. The first may not be after the second. */
const isPeriod = (value: string): boolean => {
  const ends = value.split('/');
  const [from = '', to] = ends;
  return ends.length <= 2 && ends.every(isRealDate) && (to === undefined || from <= to);
};
export const period = z
  .preprocess(numberAsText, z.string().refine(isPeriod, 'expected a date or a period such as 2021/2022-10'))
  .meta({
    type: ['string', 'integer'],
    pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?(/\\d{4}(-\\d{2}(-\\d{2})?)?)?$',
    patternErrorMessage: 'A date, or two dates with a slash between, such as 2021/2022-10.',
  });
