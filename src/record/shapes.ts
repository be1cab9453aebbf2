// The shapes of the record as curators write it. One file owns every rule that a single entry can break;
// rules that need two entries (unknown ids, duplicates) live in check.ts.
import { z } from 'zod';

/** What kind of statement a fact is: how the speaker stands behind it. */
export const KINDS = [
  'charged',
  'alleged',
  'attributed',
  'sanctioned',
  'denied',
  'responded',
  'assessed',
  'found',
  'reported',
] as const;

/** Where a party stands in the accusations. */
export const SIDES = ['accuser', 'accused', 'ally', 'independent'] as const;

export const PARTY_TYPES = ['person', 'body', 'group', 'firm', 'country'] as const;

/** Quotation is short by law and by manners: at most this many words. */
export const MAX_QUOTATION_WORDS = 25;

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected a kebab-case id such as ec-breach-attributed');
/** YAML reads a bare year or sum as a number; the curator meant the text. */
const numberAsText = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);
const text = z.preprocess(
  numberAsText,
  z.string().trim().min(1, 'expected some text').max(500, 'expected at most 500 characters'),
);
const words = (value: string): number => value.trim().split(/\s+/u).length;

const quotation = z.strictObject({
  source: id,
  paragraph: z.int().positive(),
  text: text.refine((value) => words(value) <= MAX_QUOTATION_WORDS, {
    error: (issue) =>
      `expected at most ${MAX_QUOTATION_WORDS} words, got ${words(String(issue.input))}: quote only the part that bears the statement`,
  }),
  language: z
    .string()
    .regex(/^[a-z]{2}$/, 'expected a two-letter language code such as fi')
    .optional(),
});

/** YYYY, YYYY-MM or YYYY-MM-DD, and a real day of the calendar. */
const PARTIAL_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const isRealDate = (value: string): boolean => {
  if (!PARTIAL_DATE.test(value)) return false;
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900 && year <= 2100;
};
const partialDate = z.preprocess(
  numberAsText,
  z.string().refine(isRealDate, 'expected a real date as YYYY, YYYY-MM or YYYY-MM-DD'),
);

/** One date, or two with a slash: 2021/2022. The first may not be after the second. */
const isPeriod = (value: string): boolean => {
  const ends = value.split('/');
  const [from = '', to] = ends;
  return ends.length <= 2 && ends.every(isRealDate) && (to === undefined || from <= to);
};
const period = z.preprocess(
  numberAsText,
  z.string().refine(isPeriod, 'expected a date or a period such as 2021/2022-10'),
);

export const factShape = z.strictObject({
  id,
  statement: text,
  kind: z.enum(KINDS),
  by: id,
  about: z.array(id).default([]),
  said: partialDate,
  happened: period.optional(),
  likelihood: text.optional(),
  answers: z.array(id).default([]),
  asks: z.array(text).default([]),
  quotations: z
    .array(quotation)
    .min(1, 'expected at least one quotation: no statement stands without its words'),
});

export const partyShape = z.strictObject({
  id,
  name: text,
  role: text.optional(),
  type: z.enum(PARTY_TYPES),
  side: z.enum(SIDES),
  of: id.optional(),
  names: z.array(text).default([]),
  roughly: z.array(text).default([]),
});

export const sourceShape = z.strictObject({
  id,
  title: text,
  short: text,
  publisher: text,
  date: partialDate,
  url: z.url({ protocol: /^https?$/, error: 'expected an http or https address' }).optional(),
  tier: z.enum(['primary', 'secondary']),
  note: text.optional(),
});

const reading = z.strictObject({ says: text, facts: z.array(id).min(1) });

export const differenceShape = z.strictObject({
  id,
  point: text,
  readings: z.array(reading).min(2, 'expected at least two readings: otherwise nothing differs'),
  closest: text,
});

export const dossierShape = z.strictObject({
  title: text,
  summary: text,
  asOf: partialDate,
  questions: z.array(text).min(3, 'expected at least three suggested questions').max(4),
  topics: z.array(z.strictObject({ id, name: text })).min(1),
  unknowns: z.array(text).default([]),
});

export const languageShape = z.strictObject({
  synonyms: z.array(z.array(text).min(2, 'expected at least two words that mean the same')).default([]),
  everyday: z.record(text, z.array(text)).default({}),
  stopWords: z.array(text).default([]),
});
