// The dates that a text names, as the periods they stand for.
import { earliest, latest, MONTHS } from '../search/dates.ts';

/** A date as it was written, and as YYYY, YYYY-MM, YYYY-MM-DD; `--MM-DD` where no year stands beside a day. */
export interface NamedDate {
  readonly written: string;
  readonly value: string;
  /** True for "since 2015": the beginning of something. */
  readonly isBeginning: boolean;
}

const NAMES = MONTHS.map((name) => (name.length > 4 ? `${name}|${name.slice(0, 3)}\\.?` : name));
const MONTH = `(${NAMES.join('|')})`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:19|20)\\d\\d)';
const FORMS: readonly (readonly [RegExp, (parts: readonly string[]) => string])[] = [
  [/\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/g, ([year, month, day]) => `${year}-${month}-${day}`],
  [form(`${DAY}\\s+(?:of\\s+)?${MONTH},?\\s+${YEAR}`), ([day, month, year]) => dated(year, month, day)],
  [form(`${MONTH}\\s+${DAY},?\\s+${YEAR}`), ([month, day, year]) => dated(year, month, day)],
  [form(`${MONTH},?\\s+(?:of\\s+)?${YEAR}`), ([month, year]) => dated(year, month)],
  [form(`${DAY}\\s+(?:of\\s+)?${MONTH}`), ([day, month]) => dated('-', month, day)],
  [form(`${MONTH}\\s+${DAY}`), ([month, day]) => dated('-', month, day)],
  [form(YEAR), ([year]) => year ?? ''],
];

function form(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}/-])${pattern}(?![\\p{L}\\p{N}])`, 'giu');
}

function dated(year = '', month = '', day?: string): string {
  const start = month.toLowerCase().slice(0, 3);
  const number = MONTHS.findIndex((name) => name.startsWith(start)) + 1;
  const parts = [year, String(number).padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])];
  return parts.join('-');
}

/** Every date in a text, longest forms first; the same words are read once. */
export function datesIn(text: string): NamedDate[] {
  const dates: NamedDate[] = [];
  let rest = text;
  for (const [pattern, read] of FORMS) {
    rest = rest.replace(pattern, (written: string, ...groups: unknown[]) => {
      const parts = groups.filter((group): group is string => typeof group === 'string').slice(0, 3);
      const at = text.indexOf(written);
      const isBeginning = /\b(?:since|from|began in|started in|begin in)\s+$/i.test(text.slice(0, at));
      dates.push({ written, value: read(parts), isBeginning });
      return ' '.repeat(written.length);
    });
  }
  return dates;
}

/** True where a named date and a period on record (one date, or two with a slash) have a day in common. */
export function agrees({ value, isBeginning }: NamedDate, period: string): boolean {
  const [from = '', to = from] = period.split('/');
  if (value.startsWith('-')) return isSameDay(value, from) || isSameDay(value, to);
  const end = isBeginning ? from : to;
  return earliest(value) <= latest(end) && latest(value) >= earliest(from);
}

const isSameDay = (value: string, date: string): boolean => date.slice(4) === value.slice(1);
