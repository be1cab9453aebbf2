import { isAccusation } from '../../answer/both-sides.ts';
import { silentParty } from '../silence.ts';
import { ADMITTING, NEGATING, those } from '../words.ts';
import { type Rule, readingsOf } from './rule.ts';

/**
 * The claim says the opposite: a denial becomes an admission, or a "not" is lost or gained. The gravest of misquotations.
 */
export const turnedRound: Rule = (claim, said, record) => {
  const { fact } = said;
  const admitting = those(claim.words, ADMITTING);
  const isOfAccused = claim.speakers.some(({ id }) => record.parties.get(id)?.side === 'accused');
  if (admitting.length > 0 && (fact.kind === 'denied' || (isOfAccused && isAccusation(fact, record))))
    return { rule: 'turned-round', claims: admitting.join(', '), record: fact.statement };
  if (silentParty(claim) !== undefined) return undefined;
  const claimed = negationsIn(claim.text);
  const isNegative = claimed.length > 0;
  if (readingsOf(said).some(({ text }) => negationsIn(text).length > 0 === isNegative)) return undefined;
  return { rule: 'turned-round', claims: claimed.join(', '), record: fact.statement };
};

/** "Without naming", "not only" and "rather than" leave the statement itself as it is. */
const HARMLESS = /\b(?:without naming|not only|no longer|no doubt|rather than|not named|not apt ?\d+)\b/gi;

const negationsIn = (text: string): string[] =>
  those(
    text
      .toLowerCase()
      .replace(HARMLESS, ' ')
      .replace(/n['’]t\b/g, ' not')
      .match(/[a-z]+/g) ?? [],
    NEGATING,
  );
