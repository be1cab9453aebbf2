// What a value of plain YAML is: a text without quotes or in them, a number, yes or no, or a list in brackets.

const NO_TEXT = /^(?:null|true|false)$/i;

/** True for words that are no text to YAML, in whatever letters. */
export const isNoText = (word: string): boolean => word.length <= 5 && NO_TEXT.test(word);

const WHOLE_NUMBER = /^(?:0|[1-9]\d{0,14})$/;
const DOUBLE_QUOTED = /^"(?:[^"\\]|\\")*"$/;
const SINGLE_QUOTED = /^'(?:[^']|'')*'$/;
const IN_BRACKETS = /^\[[^[\]{}#:\\]+\]$/;

/**
 * The value that stands behind a key or dash.
 *
 * @returns undefined where that is for the whole of YAML to say
 */
export function plainValue(text: string): unknown {
  if (isUnquoted(text)) return text;
  if (text === 'true' || text === 'false') return text === 'true';
  if (WHOLE_NUMBER.test(text)) return Number(text);
  if (DOUBLE_QUOTED.test(text)) return text.slice(1, -1).replaceAll('\\"', '"');
  if (SINGLE_QUOTED.test(text)) return text.slice(1, -1).replaceAll("''", "'");
  return IN_BRACKETS.test(text) ? listOf(text.slice(1, -1)) : undefined;
}

function listOf(text: string): readonly string[] | undefined {
  const items = text.split(/, +/).map(itemOf);
  return items.includes(undefined) ? undefined : (items as string[]);
}

/** A comma without a blank would part two items as well, and a blank at the end is none of the item. */
function itemOf(item: string): string | undefined {
  if (item.includes(',') || item.endsWith(' ')) return undefined;
  if (isUnquoted(item)) return item;
  return /^(["'])[^"']*\1$/.test(item) ? item.slice(1, -1) : undefined;
}

const LETTER = /^[a-z\p{L}(£€$“…]/iu;
const DATE = /^\d{4}-\d\d(?:-\d\d)?$/;
/** A figure first, and a sign somewhere that no number of YAML has, whatever its notation. */
const NO_NUMBER = /^\d.*[^\da-fox._+-]/i;

/** True for a text without quotes that is nothing else: no number, no key, no comment behind it. */
function isUnquoted(text: string): boolean {
  if (text.includes(': ') || text.includes(' #') || text.endsWith(':')) return false;
  return LETTER.test(text) ? !isNoText(text) : NO_NUMBER.test(text) || DATE.test(text);
}
