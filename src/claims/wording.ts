// The words that stand around a checked claim, the same on every surface. They speak of the record, not of the world.
import type { CitedFact } from '../answer/answer.ts';
import { counted } from '../answer/view-wording.ts';
import { dateText, kindLabel } from '../answer/wording.ts';
import type { CheckedClaim, ClaimReport, Finding, RuleName, Verdict } from './claim.ts';

const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  'on-record': 'On record',
  departs: 'On record, but not as the claim puts it',
  disputed: 'On record, and sources differ',
  denied: 'On record, and denied',
  nothing: 'Nothing on record matches this closely',
};

/** A sign for each verdict, none of them an emoji: verdicts are told apart by shape, without colour. */
const VERDICT_MARKS: Readonly<Record<Verdict, string>> = {
  'on-record': '●',
  departs: '▲',
  disputed: '◆',
  denied: '■',
  nothing: '○',
};

/** `▲ On record, but not as the claim puts it` */
export const verdictLine = (verdict: Verdict): string =>
  `${VERDICT_MARKS[verdict]} ${VERDICT_LABELS[verdict]}`;

const RULE_NAMES: Readonly<Record<RuleName, string>> = {
  'missing-attribution': 'Nobody says so',
  'charge-as-fact': 'Charge told as fact',
  'wrong-speaker': 'Speaker',
  'wrong-number': 'Number',
  'wrong-date': 'Date',
  'named-group': 'Named',
  likelihood: 'Certainty',
  'target-as-breach': 'Targeted, not breached',
  'turned-round': 'Turned round',
  'unheard-answer': 'Answer left out',
};

export const ruleName = (rule: RuleName): string => RULE_NAMES[rule];

/** In what the claim departs from the fact, in a sentence. */
export function findingText({ rule, claims, record }: Finding, fact: CitedFact): string {
  const spoken = `On record: ${kindLabel(fact.kind)}, ${fact.by.name}.`;
  switch (rule) {
    case 'missing-attribution':
      return `The claim tells it as a fact. ${spoken}`;
    case 'charge-as-fact':
      return claims === ''
        ? `The claim tells it as done. ${spoken}`
        : `The record does not have “${claims}”. ${spoken}`;
    case 'wrong-speaker':
      return `The claim has ${claims}; the record has ${record}.`;
    case 'wrong-number':
      return record === ''
        ? `The claim has ${figure(claims)}; this fact gives no such number.`
        : `The claim has ${figure(claims)}; the source has ${figure(record)}.`;
    case 'wrong-date':
      return `The claim has ${claims}; the record has ${dateText(record)}.`;
    case 'named-group':
      return `The claim names ${claims}; the source does not.`;
    case 'likelihood':
      return claims === ''
        ? `The claim leaves out the speaker’s “${record}”.`
        : `The claim has “${claims}”; the speaker has “${record}”.`;
    case 'target-as-breach':
      return `The claim has “${claims}”; the source has “${record}”.`;
    case 'unheard-answer':
      return `The claim has no answer of ${claims}; on record an answer exists. ${spoken}`;
    case 'turned-round':
      return claims === ''
        ? 'The claim leaves out that the record has it in the negative.'
        : `With “${claims}” the claim says what the record does not.`;
  }
}

/** `10000` -> `10,000`. */
const figure = (words: string): string =>
  words.replace(/\d{4,}/g, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, ','));

/** What the rule stands on, for whoever wants to know why it is one. */
const RULE_REASONS: Readonly<Record<RuleName, string>> = {
  'missing-attribution': 'A contested statement is given to whoever makes it.',
  'charge-as-fact': 'Who is charged is accused, not guilty.',
  'wrong-speaker': 'Words belong to who said them.',
  'wrong-number': 'A figure stands as its source gives it.',
  'wrong-date': 'A date stands as its source gives it.',
  'named-group': 'Whom a source does not name, nobody names for it.',
  likelihood: 'A judgement is passed on with its likelihood.',
  'target-as-breach': 'To be aimed at is not to be broken into.',
  'turned-round': 'A “not” is part of what was said.',
  'unheard-answer': 'Whoever is accused is heard.',
};

export const ruleReason = (rule: RuleName): string => RULE_REASONS[rule];

/** What the record is near to, where nothing matches. */
export const NEAREST_CLAIMED = 'Nearest on record, which may be about something else:';

/** Shown with every report: what it is and what it is not. */
export const CHECK_PROMISE =
  'Held against the record by rules, not judged true or false. Only you see this; nothing was stored or posted.';

/** Shown where there are too many claims for the quotations of each. */
export const QUOTATIONS_LEFT_OUT =
  'So many claims leave no room for quotations: those of each fact and of the answer to it are left out here. Open a fact to read them.';

/** `3 claims: ● 1 on record · ▲ 2 put otherwise than on record` */
export function summaryLine(report: ClaimReport): string {
  const [claims = '', ...counts] = summaryLines(report);
  return `${claims}: ${counts.join(' · ')}`;
}

/** How many claims there are, then how many got each verdict, a line each. */
export function summaryLines({ claims }: ClaimReport): readonly string[] {
  const counts = (Object.keys(SUMMARIES) as Verdict[]).flatMap((verdict) => {
    const count = claims.filter((claim: CheckedClaim) => claim.verdict === verdict).length;
    return count === 0 ? [] : [`${VERDICT_MARKS[verdict]} ${count} ${SUMMARIES[verdict]}`];
  });
  return [counted(claims.length, 'claim'), ...counts];
}

const SUMMARIES: Readonly<Record<Verdict, string>> = {
  'on-record': 'on record',
  departs: 'put otherwise than on record',
  disputed: 'on record, sources differ',
  denied: 'on record, denied',
  nothing: 'with nothing on record that matches closely',
};

/** What is said of claims that were not looked at; empty where there are none. */
export const uncheckedText = ({ unchecked }: ClaimReport): string =>
  unchecked === 0
    ? ''
    : `${unchecked} more ${unchecked === 1 ? 'claim was' : 'claims were'} not checked: this is as much as one check takes.`;

export const NO_CLAIMS =
  'There is no statement in this text that could be looked up. Questions and greetings are left aside.';
