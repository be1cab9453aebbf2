import { isAccusation } from '../../answer/both-sides.ts';
import type { Fact, FactRecord, Kind } from '../../record/record.ts';
import { lineOf } from '../../search/fields.ts';
import { isAttributed } from '../attributed.ts';
import type { Reading } from '../read-text.ts';
import { silentParty } from '../silence.ts';
import { AIMING, BREACHING, hasAny } from '../words.ts';
import type { Rule } from './rule.ts';

/** Kinds behind which only their speaker stands. What is found or sanctioned stands by itself. */
const SPOKEN: ReadonlySet<Kind> = new Set(['alleged', 'attributed', 'assessed', 'denied', 'responded']);
/** A response that is an act, such as a protest, may be told flatly; one that is an assertion may not. */
const ASSERTING = new Set(
  'say says said call calls called tell told hold holds accuse accused claim claims'.split(' '),
);

/** With which a report keeps its distance from what it reports. */
const RESERVE = /\b(?:allegedly|reportedly|suspected|(?:believed|said|thought) to)\b/i;

/**
 * An allegation, attribution, judgement or denial that is told as a fact: nobody is named as saying so, and no
 * "alleged" stands in for one. News agencies' standard of attributing every contested statement to who makes it;
 * in intelligence writing, the line between what a source says and what is established.
 */
export const missingAttribution: Rule = (claim, { fact, statement }, record) => {
  if (silentParty(claim) !== undefined) return undefined;
  if (isAttributed(claim) || isSubject(fact.by, claim) || isDoneBy(fact, claim, record)) return undefined;
  const isSpoken = fact.kind === 'responded' ? hasAny(statement.words, ASSERTING) : SPOKEN.has(fact.kind);
  const isReportOfOne =
    fact.kind === 'reported' &&
    (RESERVE.test(statement.text) || (tellsOfAttack(claim) && isAccusation(fact, record)));
  if (!isSpoken && !isReportOfOne) return undefined;
  return { rule: 'missing-attribution', claims: '', record: fact.statement };
};

/** "The Treasury ranks it with the gravest threats": whoever says it stands at the head of the claim. */
const isSubject = (id: string, { names }: Reading): boolean =>
  names.some(({ value, at }) => value === id && at <= 3);

/** "The UK summoned the ambassador": a deed of the one who tells of it. */
const isDoneBy = ({ by }: Fact, { speakers }: Reading, record: FactRecord): boolean =>
  speakers.some(({ id }) => lineOf(by, record).includes(id));

const tellsOfAttack = ({ words }: Reading): boolean => hasAny(words, BREACHING) || hasAny(words, AIMING);
