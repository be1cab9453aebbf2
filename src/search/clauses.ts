/** More clauses than these are not questions but a text; the whole of it is searched all the same. */
const MAX_CLAUSES = 4;

/** The stop behind an abbreviation, as in "front co. per OFAC", ends nothing. */
const BREAKS =
  /[?!;\n]+|:\s+|(?<!\b(?:co|corp|dept|gov|govt|inc|ltd|mr|mrs|ms|dr|sen|rep|vs))\.\s+|,\s+|\s+-+\s+|\b(?:and|also|plus)\s+(?=(?:who|what|when|where|why|how|which|did|does|is|are|was|were|has|have)\b)/giu;

/** The parts of a text that may each be a question of its own. One part where nothing divides it. */
export function splitClauses(text: string): string[] {
  return text
    .split(BREAKS)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .slice(0, MAX_CLAUSES);
}
