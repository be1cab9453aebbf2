// Numbers that belong to a name: "Gull 7 was seized" counts nothing.
import { MONTHS } from '../search/dates.ts';

/**
 * A small number behind a word that is written large, in the midst of a sentence, with nothing behind it that it could
 * count: the sentence ends, or a verb or preposition follows. "The Commission 3 questions" keeps its number.
 */
const NAMED_NUMBER =
  /(?<=[\p{L}\d,;’'”"]\s)(\p{Lu}[\p{L}-]*\p{Ll}) \d{1,3}(?=[.,;:!?)]*$|[,;:)]? (?:was|were|is|are|has|had|did|does|will|and|or|in|on|at|to|by|with|from|as|for|\p{Ll}+ed)\b)/gu;

/** "March 7" and "Monday 25" are dates. */
const DATED = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const isDated = (name: string): boolean =>
  DATED.test(name) || MONTHS.some((month) => month === name || month.slice(0, 3) === name);

/** The text without them; the names stay. */
export const withoutNamedNumbers = (text: string): string =>
  text.replace(NAMED_NUMBER, (whole, name: string) => (isDated(name.toLowerCase()) ? whole : name));
