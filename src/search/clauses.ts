// A text -> the questions in it.

/** More clauses than these are not questions but a text; the whole of it is searched all the same. */
const MAX_CLAUSES = 4;

// A look back stands behind the sign it belongs to, so that it is not taken at every letter.
/** The stop behind an abbreviation, as in "front co. per OFAC", ends nothing. */
const ENDS = String.raw`[?!;\n]+|\.(?<!\b(?:co|corp|dept|gov|govt|inc|ltd|mr|mrs|ms|dr|sen|rep|vs)\.)\s+`;
/** Whose words are asked for belongs to the question: "According to the port, who was fined?" */
const SPEAKER = String.raw`\b(?:according to|going by|per|as far as|in the (?:words|view|eyes|opinion) of)\b[^,;:?!]{1,50}`;
const BREAKS = String.raw`:\s+|,(?<!${SPEAKER},)\s+|\s+-+\s+|\b(?:and|also|plus)\s+(?=(?:who|what|when|where|why|how|which|did|does|is|are|was|were|has|have)\b)`;
const AT_ENDS = new RegExp(ENDS, 'giu');
const AT_BREAKS = new RegExp(`${ENDS}|${BREAKS}`, 'giu');

const ASKS =
  /\b(?:who|whom|whose|what|when|where|why|how|which)\b|^(?:(?:or|and|but|so)\s+)?(?:did|does|do|is|are|was|were|has|have|had|can|could|will|would|should)(?:n['’]?t)?\b/iu;
const ASKER = /\b(?:i|i['’](?:m|ve|d|ll)|im|ive|we|we['’](?:re|ve|d|ll)|my|our)\b/iu;

/**
 * The parts of a text that may each be a question of its own, one where it holds only one. Where parts of it ask, the
 * others only lead up to them: "After the breach, who was blamed?" Where none does, every sentence is a claim.
 */
export function splitClauses(text: string): string[] {
  const asking = partsOf(text, AT_BREAKS).filter((part) => ASKS.test(part));
  return (asking.length > 0 ? asking : partsOf(text, AT_ENDS)).slice(0, MAX_CLAUSES);
}

/** Without what people tell of themselves beside a question: "my boss is asking: …". */
export function withoutChatter(text: string): string {
  const parts = partsOf(text, AT_BREAKS);
  const asking = parts.filter((part) => !ASKER.test(part) || ASKS.test(part));
  const isBeside = asking.length < parts.length && asking.some((part) => ASKS.test(part));
  return isBeside ? asking.join('; ') : text;
}

const partsOf = (text: string, breaks: RegExp): string[] =>
  text
    .split(breaks)
    .map((part) => part.trim())
    .filter((part) => part !== '');
