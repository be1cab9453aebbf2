// A text -> the questions in it.
import { asksIfSo, asksWhoSaysSo } from './asks-if-so.ts';
import { isHearsay, isMereGreeting, withoutTeller } from './chatter.ts';
import { refersBack } from './refers-back.ts';

/** More clauses than these are not questions but a text; the whole of it is searched all the same. */
const MAX_CLAUSES = 4;
/** What a clause refers back to stands in so many parts before it. */
const LEADING_UP = 2;
/** A claim has commas in it. */
const MOST_OF_A_CLAIM = 3;
/** So far back they are looked for. */
const LOOKED_BACK = 8;

// A look back stands behind the sign it belongs to, so that it is not taken at every letter.
/** The stop behind an abbreviation, as in "front co. per OFAC", ends nothing. */
const ENDS = String.raw`[?!;\n]+|\.(?<!\b(?:co|corp|dept|gov|govt|inc|ltd|mr|mrs|ms|dr|sen|rep|vs)\.)\s+|\s[:;]-?[)(D]+(?:\s+|$)`;
/** Whose words are asked for belongs to the question: "According to the port, who was fined?" */
const SPEAKER = String.raw`\b(?:according to|going by|per|as far as|in the (?:words|view|eyes|opinion) of)\b[^,;:?!]{1,50}`;
const BREAKS = String.raw`:\s+|,(?<!${SPEAKER},)\s+|(?<!\s)\s+-+\s+|\b(?:and|also|plus)\s+(?=(?:who|what|when|where|why|how|which|did|does|is|are|was|were|has|have)\b)`;
const AT_ENDS = new RegExp(ENDS, 'giu');
const AT_BREAKS = new RegExp(`${ENDS}|${BREAKS}`, 'giu');

const ASKS =
  /\b(?:who|whom|whose|what|when|where|why|how|which)\b|^(?:(?:or|and|but|so)\s+)?(?:did|does|do|is|are|was|were|has|have|had|can|could|will|would|should)(?:n['’]?t)?\b/iu;

/** "Is he right?" */
const OF_SOMEBODY = /\b(?:he|she|they|who|which)\b/iu;

/** A part of a text that may be a question of its own. */
export interface Clause {
  readonly text: string;
  /** Together with what was told before it, if anything was. */
  readonly inContext?: string;
  /** True where it speaks of what was told before: "is that so?" is no question without. */
  readonly refersBack: boolean;
}

/**
 * The clauses of a text, one where it holds only one. Where parts of it ask, the others only lead up to them: "After the
 * breach, who was blamed?" Where none does, every sentence is a claim.
 */
export function splitClauses(text: string): Clause[] {
  const parts = partsOf(text, AT_BREAKS);
  const asking = parts
    .flatMap((part, at) => clauseAt(at, part, parts.slice(Math.max(0, at - LOOKED_BACK), at)))
    .slice(0, MAX_CLAUSES);
  const clauses =
    asking.length > 0 ? asking : partsOf(text, AT_ENDS).map((part) => ({ text: part, refersBack: false }));
  return clauses.slice(0, MAX_CLAUSES);
}

/**
 * Without what people tell of themselves beside a question: "my boss is asking: …". Where the question speaks of just
 * that, it stays.
 */
export function withoutChatter(text: string): string {
  const parts = partsOf(text, AT_BREAKS);
  if (!parts.some(asks)) return text;
  const kept = parts.flatMap((part, at) => {
    if (at > 0 && asksIfSo(part)) return [];
    return asks(part) ? part : (withoutTeller(part) ?? []);
  });
  const isChanged = kept.length < parts.length || kept.some((part, at) => part !== parts[at]);
  return isChanged && !kept.every((part) => asks(part) && refersBack(part)) ? kept.join('; ') : text;
}

/**
 * Without the question whether a claim is so, "They paid. Is that true?", or whether somebody around the asker is right, "A
 * reader says they paid. Is he?". Whoever asks that wants to know what is on record of it, and not whose word is to be
 * trusted.
 */
export function withoutDispute(text: string): string {
  const parts = partsOf(text, AT_BREAKS);
  const isDispute = (part: string, at: number): boolean =>
    asksIfSo(part) && parts.slice(0, at).some((before) => isDoubted(before, part));
  return parts.some(isDispute) ? parts.filter((part, at) => !isDispute(part, at)).join('; ') : text;
}

const isDoubted = (before: string, doubt: string): boolean =>
  isHearsay(before) || (!OF_SOMEBODY.test(doubt) && !asks(before) && withoutTeller(before) !== undefined);

/** @param before the parts before it */
function clauseAt(at: number, part: string, before: readonly string[]): readonly Clause[] {
  if (at > 0 && asksWhoSaysSo(part)) {
    const claim = claimIn(before);
    if (claim !== '') return [{ text: claim, refersBack: false }];
    if (asksIfSo(part)) return [];
  }
  return asks(part) ? [clauseOf(part, before)] : [];
}

/** What is told last, after all that asks. */
const claimIn = (before: readonly string[]): string =>
  before
    .slice(before.findLastIndex(asks) + 1)
    .flatMap((part) => withoutTeller(part) ?? [])
    .slice(-MOST_OF_A_CLAIM)
    .join('; ');

/** @param before the parts before it */
function clauseOf(text: string, before: readonly string[]): Clause {
  const isBack = refersBack(text);
  const told = before.flatMap((part) => (asks(part) ? (isBack ? part : []) : (withoutTeller(part) ?? [])));
  const said = before.filter((part) => !isMereGreeting(part));
  const context = (told.length === 0 && isBack ? said : told).slice(-LEADING_UP);
  return context.length === 0
    ? { text, refersBack: false }
    : { text, inContext: [...context, text].join('; '), refersBack: isBack };
}

const asks = (part: string): boolean => ASKS.test(part);

const partsOf = (text: string, breaks: RegExp): string[] =>
  text
    .split(breaks)
    .map((part) => part.trim())
    .filter((part) => part !== '');
