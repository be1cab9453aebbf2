// A text -> the claims that it makes.
import { normalise } from '../search/normalise.ts';
import { plainWords } from './plain-words.ts';
import { sentencesIn } from './sentences.ts';
import { ACTING, AIMING, BREACHING, hasAny, SAYING, TAKING_A_STAND } from './words.ts';

/** More than a message is likely to hold; the rest is counted and said. */
export const MAX_CLAIMS = 20;
/** A longer text is cut before any work; Slack's own messages end at 40,000 characters. */
const MAX_TEXT_CHARACTERS = 40_000;
const MAX_CLAIM_CHARACTERS = 600;

export interface SplitText {
  /** At most `MAX_CLAIMS`, in the order of the text. */
  readonly claims: readonly string[];
  /** How many more it makes. */
  readonly unchecked: number;
}

/** Whom it greets goes too, where a mark stands behind it: "All, the …" greets, "All MPs …" does not. */
const GREETING =
  /^(?:(?:hi|hey|hello|hiya|dear|morning|good (?:morning|afternoon|evening)|thanks|thank you|fyi|btw|ok|okay|so|well)\b[\s,!.:–-]*|(?:team|all|everyone|folks|guys|there)\s*(?:[,!.:–-]\s*)+)+/i;

/** "Draft: …", "BREAKING: …": a label of the writer's, where a speaker's name could stand. */
const LABEL =
  /^(?:draft|breaking|headline|update|news|note|claim|summary|tl;?dr|quote|lead|intro|today|heads[- ]up)\b[^:.]{0,30}:\s+/i;

/** Splits a text into the statements that it makes. Greetings, questions and scraps are no statements. */
export function splitClaims(text: string): SplitText {
  const all = sentencesIn(plainWords(text.slice(0, MAX_TEXT_CHARACTERS)))
    .map((sentence) => sentence.replace(GREETING, '').replace(LABEL, '').trim())
    .filter((sentence) => !sentence.endsWith('?'))
    .flatMap(clausesOf)
    .filter(isStatement)
    .map((claim) => claim.slice(0, MAX_CLAIM_CHARACTERS));
  return { claims: all.slice(0, MAX_CLAIMS), unchecked: Math.max(0, all.length - MAX_CLAIMS) };
}

const JOINTS = /;\s+|,\s+(?:and|but|while|whereas|although|yet)\s+/gi;
const AUXILIARY = /\b(?:is|are|was|were|has|have|had|did|does|will|would|can|could|[a-z]{3,}ed)\b/i;
const SPEAKING = [SAYING, TAKING_A_STAND, ACTING];
const VERBS = [...SPEAKING, BREACHING, AIMING];
const hasVerb = (part: string): boolean =>
  AUXILIARY.test(part) || VERBS.some((verbs) => hasAny(normalise(part), verbs));
const SUBJECT = /^(?:the|a|an|its|his|her|their|this|these|it|they|he|she|\p{Lu})/u;

/**
 * A sentence of several statements, one by one: each part needs a subject and a verb of its own. What somebody is said to
 * have said stays together, since the speaker may stand for all of it.
 */
function clausesOf(sentence: string): string[] {
  const parts = sentence.split(JOINTS).map((part) => part.trim());
  const speaking = parts.filter((part) => SPEAKING.some((verbs) => hasAny(normalise(part), verbs))).length;
  const isOneVoice = speaking > 0 && speaking < parts.length;
  const areStatements = parts.every((part) => SUBJECT.test(part) && hasVerb(part) && isWhole(part));
  return areStatements && !isOneVoice ? parts : [sentence];
}

/** False where a quotation is cut in two. */
const isWhole = (part: string): boolean => (part.match(/["“”]/g) ?? []).length % 2 === 0;

/** Three words at least, two of them long enough to mean something. */
function isStatement(claim: string): boolean {
  const words = claim.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length >= 3 && words.filter((word) => word.length > 3).length >= 2;
}
