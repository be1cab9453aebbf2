// Whether a question speaks of what was said before it: "is that so?", "how many did they hit?"
import { isContent } from './fields.ts';
import { normalise } from './normalise.ts';

const PERSONS = '(?:the|which|what) ones?|he|she|him|her|hers|they|them|theirs|it';
/** "Those lists", "this firm", but no "this year". */
const POINTERS = String.raw`these|those|this(?!\s+(?:year|month|week|time|case|morning|afternoon)\b)`;
const REFERS = new RegExp(String.raw`\b(?:${PERSONS}|${POINTERS})\b`, 'iu');
/** The department. */
const IT = /\bIT\b/gu;
/** "That" is meant where it is no conjunction: behind one of these, and before no new subject, as in "was it said that China". */
const THAT =
  /\b(?:about|of|for|to|by|on|with|from|after|before|in|is|was|did|does|has|have|had|get|got|check|confirm|found|find|stand|like|report|mean)\s+that\b(?!\s+(?:(?:the|a|an|no|any|all|they|he|she|it|we)\b|\p{Lu}))|\bthat(?=\s*[?!.]*$)|\bthat\s+(?:group|firm|company|man|woman|person|body|figure|number|date|quote|word|list|hack|attack|breach|true|right|so)\b/u;
/** "Is it true that …", "who was it that …" speak of nothing before. */
const EMPTY_IT =
  /\b(?:is|was|isn['’]?t|wasn['’]?t)\s+(?:it|this|that)\s+(?:true|right|correct|the case|a fact|possible|known|said|claimed|alleged|reported|clear|really|just|only|that|not)\b|\bit(?:['’]s| is| was)\s+(?:true|said|known|claimed|alleged)\b/giu;
const OWNERS = new Set(['his', 'their', 'its']);

/** @param clause of which it is unknown what stands before it */
export function refersBack(clause: string): boolean {
  const said = clause.replace(IT, ' ').replace(EMPTY_IT, ' ');
  if (REFERS.test(said) || THAT.test(said)) return true;
  const words = normalise(clause);
  const owner = words.findIndex((word) => OWNERS.has(word));
  // "Did the firm pay its fine" says itself whose fine is meant.
  return owner !== -1 && !words.slice(0, owner).some(isContent);
}
