// What of a claim a fact leaves unsaid, with what the rules found taken off.
import type { FactRecord } from '../record/record.ts';
import { normalise } from '../search/normalise.ts';
import type { Finding, RuleName } from './claim.ts';
import { agrees } from './dates.ts';
import type { Reading } from './read-text.ts';
import { isAsCertain } from './rules/likelihood.ts';
import { periodsOf, readingsOf, type Said } from './rules/rule.ts';
import { isSameNegation } from './same-negation.ts';
import { AIMING, BREACHING, hasAny } from './words.ts';

/** A claim beside a fact, as far as they have been compared. */
export interface Compared {
  readonly claim: Reading;
  readonly said: Said;
  readonly findings: readonly Finding[];
  /** The words of the claim that the fact does not say. */
  readonly words: readonly string[];
}

/**
 * While any is left, the fact does not stand for the claim. Words, dates, certainty, a "not", and the voice: what the
 * accused say is not what others say of them.
 */
export function leftUnsaid({ claim, said, findings, words }: Compared, record: FactRecord): string[] {
  const found = new Set(normalise(findings.map(({ claims }) => claims).join(' ')));
  const isFound = (...names: RuleName[]): boolean => findings.some(({ rule }) => names.includes(rule));
  return [
    ...words.filter((word) => !found.has(word)),
    ...(isFound('wrong-date') ? [] : datesLeft(claim, said)),
    ...(isFound('likelihood') || isAsCertain(claim, said) ? [] : ['certain']),
    ...(isFound('turned-round', 'unheard-answer') || isSameNegation(claim, said) ? [] : ['not']),
    ...(isOtherSide(claim, said, record) || isOtherAttacker(claim, said, record) ? ['by'] : []),
  ];
}

/** The dates of a claim that agree with none of the fact. */
export function datesLeft(claim: Reading, said: Said): string[] {
  const periods = periodsOf(said, claim);
  return claim.dates
    .filter((date) => !periods.some((period) => agrees(date, period)))
    .map(({ written }) => written);
}

const isOtherSide = ({ words, speakers }: Reading, { fact }: Said, { parties }: FactRecord): boolean =>
  parties.get(fact.by)?.side === 'accused' &&
  (hasAny(words, BREACHING) || hasAny(words, AIMING)) &&
  !speakers.some(({ id }) => parties.get(id)?.side === 'accused');

/** The claim has somebody attack whom the fact does not have attack, or has one of the accused attacked. */
function isOtherAttacker(claim: Reading, said: Said, { parties }: FactRecord): boolean {
  const readings = readingsOf(said);
  const attackers = new Set(readings.flatMap(attackersIn));
  const attacked = new Set(readings.flatMap(attackedIn));
  const isAccused = (id: string): boolean => parties.get(id)?.side === 'accused';
  return (
    attackersIn(claim).some((id) => !isAccused(id) && !attackers.has(id)) ||
    attackedIn(claim).some((id) => isAccused(id) && !attacked.has(id))
  );
}

const ATTACKED =
  /^(?:attacked|hacked|breached|compromised|infiltrated|penetrated|stole|targeted|spied|hacks|attacks|targets)$/;

/** Those named right before a deed of attack in the active voice. */
const attackersIn = ({ words, names }: Reading): string[] =>
  names.filter(({ at, length }) => ATTACKED.test(words[at + length] ?? '')).map(({ value }) => value);

/** Those named right behind one. */
const attackedIn = ({ words, names }: Reading): string[] =>
  names.filter(({ at }) => ATTACKED.test(words[at - 1] ?? '')).map(({ value }) => value);
