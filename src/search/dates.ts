// Partial dates as the periods they stand for.

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** True for YYYY, YYYY-MM and YYYY-MM-DD. */
export const isDate = (text: string): boolean => DATE.test(text);

/** Letters of a year; what follows them in a date is cut from the default. */
const YEAR = 4;

/** The first day of a partial date: 2024-03 -> 2024-03-01. Days compare as text. */
export const earliest = (date: string): string => date + '-01-01'.slice(date.length - YEAR);

/** The last day of a partial date: 2024-02 -> 2024-02-29. */
export function latest(date: string): string {
  const [year = '', month = '12', day] = date.split('-');
  if (day !== undefined) return date;
  const daysOfMonth = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${daysOfMonth}`;
}

/** The months as words, January first. */
export const MONTHS: readonly string[] =
  'january february march april may june july august september october november december'.split(' ');
