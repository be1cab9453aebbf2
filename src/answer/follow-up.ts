// Short questions that mean something only beside what was just answered: "when?", "and what did China say to that?".
import { readBareQuestion } from './bare-question.ts';

/** What a follow-up asks of the fact that it follows. */
export type FollowUp =
  /** Who says so, where does it say so: the same fact again. */
  | { readonly kind: 'again' }
  /** What was said in answer to it, by anyone or by a party in the asker's words. */
  | { readonly kind: 'response'; readonly party: string | undefined }
  /** What it answers, where it is an answer. */
  | { readonly kind: 'accusations' }
  /** Who else says so. */
  | { readonly kind: 'others' }
  /** How sure the speaker is of it. */
  | { readonly kind: 'certainty' }
  /** The same of another party: "and the UK?" */
  | { readonly kind: 'party'; readonly party: string }
  /** What else is on record about it. */
  | { readonly kind: 'more' }
  /** Anything else about the same subject: "when?", "why?", "how many?", "how did they do it?" */
  | { readonly kind: 'detail'; readonly words: string };

export interface FollowUpRead {
  readonly followUp: FollowUp;
  /** True where the words may also be a question of their own. */
  readonly mayStandAlone: boolean;
}

/** Longer questions name their own subject. */
const MAX_WORDS = 9;
const MAX_PARTY_WORDS = 4;

const CONNECTIVE = /^(?:and|but|so|ok|okay|then|well|also|now|what about|how about|what of)[\s,]+/;
const THAT = '(?:that|this|it|so|those|these|them)';
const SAYING = '(?:say|says|said|answer|answers|reply|replied|respond|responded|react|reacted|comment)';
const DENYING = '(?:deny|denied|reject|rejected|admit|admitted|confirm|confirmed|dispute|disputed)';
const PRONOUNS = '(?:that|this|it|they|he|she)';
const ANAPHOR = /\b(?:that|this|it|they|them|those|these|he|she|him|her|his|their|there)\b/;
const PRONOUN = /^(?:they|he|she|it|anyone|anybody|the other side|the accused)$/;

const AGAIN = [
  RegExp(`^when (?:was|is|were) ${THAT} (?:said|published|announced)$`),
  RegExp(`^when did (?:they|he|she|it) say ${THAT}$`),
  RegExp(`^who (?:said|says|claims|claimed|reported|reports) ${THAT}$`),
  /^(?:says who|according to whom?|whose words(?: are (?:that|those|these))?)$/,
  /^(?:the |your |what(?:'?s| is| are| was) (?:the|your|their) )?(?:source|link|quote|quotation|exact words)$/,
  /^what are (?:the|your) sources$/,
  RegExp(`^where (?:does it|do they|did they|does he|does she|was it|is it) (?:say|said|says)(?: ${THAT})?$`),
  RegExp(`^where (?:is|was|does) ${THAT} (?:from|come from|said)$`),
];
const ACCUSATIONS = [
  RegExp(`^(?:what|which accusations?) (?:does|did|do) ${PRONOUNS} (?:answer|deny|reject|respond to)$`),
  RegExp(`^what (?:is|was) ${THAT} (?:an? (?:answer|response|reply|denial) (?:to|of)|in answer to)$`),
];
const OTHERS = [
  /^(?:who|anyone|anybody) else$/,
  RegExp(
    `^(?:who|does anyone|does anybody|did anyone|did anybody) else (?:says?|said|claims?)(?: ${THAT})?$`,
  ),
];
const SURE = '(?:certain|sure|confident|likely|convinced|definite)';
const CERTAINTY = [
  RegExp(`^how ${SURE} (?:is|are|was|were) (?:${THAT}|they|he|she)(?: (?:of|about) ${THAT})?$`),
  RegExp(`^how ${SURE}$`),
  RegExp(`^(?:is|are|was|were) (?:they|he|she) ${SURE}(?: (?:of|about) ${THAT})?$`),
  /^with (?:what|how much) (?:certainty|confidence|likelihood)$/,
];
const MORE = [/^(?:tell me )?more$/, /^go on$/, /^what else(?: is on record)?$/, /^anything else$/];
const RESPONSES = [
  RegExp(`^(?:what|how) (?:did|does|do|has|have) (?<party>.+?) ${SAYING}(?<to> (?:to|about|on) ${THAT})?$`),
  RegExp(`^(?:did|does|do|has|have) (?<party>.+?) (?:${SAYING}|${DENYING})(?<to>(?: to)? ${THAT})?$`),
  RegExp(
    `^(?:(?:what (?:is|was)|is there|was there|any) )?(?:the |an |any |their )?(?:answer|response|reply|reaction|denial)(?<to> to ${THAT})?$`,
  ),
  /^(?:what does )?the other side(?: say)?$/,
];
const BARE = /^(?:how (?:often|large|big)|who|whom|which(?: ones?)?|by whom|to whom|against whom)$/;

/**
 * Reads a short question as a follow-up, or as none. Pure, and without the record: whether a name in it is a
 * party's shows when it is answered.
 *
 * @example
 * readFollowUp('And what did China say to that?');
 * // { followUp: { kind: 'response', party: 'china' }, mayStandAlone: false }
 */
export function readFollowUp(text: string): FollowUpRead | undefined {
  const { words, isConnected } = tidy(text);
  if (words === '' || words.split(' ').length > MAX_WORDS) return undefined;
  const plain = readPlain(words);
  if (plain) return { followUp: plain, mayStandAlone: false };
  const response = readResponse(words, isConnected);
  if (response) return { followUp: response, mayStandAlone: false };
  return readLoose(words, isConnected);
}

/** Without capitals, marks around it, and the "and" that ties it to what went before. */
function tidy(text: string): { readonly words: string; readonly isConnected: boolean } {
  const spaced = text
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[\s.!?…]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
  const bare = spaced.replace(CONNECTIVE, '').replace(CONNECTIVE, '');
  return { words: bare, isConnected: bare !== spaced };
}

function readPlain(words: string): FollowUp | undefined {
  const is = (patterns: readonly RegExp[]): boolean => patterns.some((pattern) => pattern.test(words));
  if (is(AGAIN)) return { kind: 'again' };
  if (is(ACCUSATIONS)) return { kind: 'accusations' };
  if (is(OTHERS)) return { kind: 'others' };
  if (is(CERTAINTY)) return { kind: 'certainty' };
  if (is(MORE)) return { kind: 'more' };
  return BARE.test(words) || readBareQuestion(words) ? { kind: 'detail', words } : undefined;
}

/** "What did China say?" is a question of its own; "to that", "and" or "they" ties it to what was answered. */
function readResponse(words: string, isConnected: boolean): FollowUp | undefined {
  const found = RESPONSES.map((pattern) => pattern.exec(words)).find((match) => match !== null);
  if (!found) return undefined;
  const { party, to } = found.groups ?? {};
  const isUnnamed = party === undefined || PRONOUN.test(party);
  if (!isUnnamed && to === undefined && !isConnected) return undefined;
  return { kind: 'response', party: isUnnamed ? undefined : party };
}

function readLoose(words: string, isConnected: boolean): FollowUpRead | undefined {
  const isAsking =
    /^(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|did|does|do|has|have|can)\b/;
  if (isConnected && !isAsking.test(words) && words.split(' ').length <= MAX_PARTY_WORDS)
    return { followUp: { kind: 'party', party: words }, mayStandAlone: false };
  const isTied = isConnected || ANAPHOR.test(words);
  return isTied ? { followUp: { kind: 'detail', words }, mayStandAlone: true } : undefined;
}
