import { isAttributed } from '../attributed.ts';
import { OUTCOMES, those } from '../words.ts';
import { type Rule, wordsOf } from './rule.ts';

/**
 * A charge that is told as done, or as decided by a court: "convicted", "guilty", "arrested", "proven", where the fact
 * knows of none. The presumption of innocence, and the press codes that follow from it: whoever is charged is accused,
 * not guilty.
 */
export const chargeAsFact: Rule = (claim, said) => {
  const known = new Set(wordsOf(said));
  const outcomes = those(claim.words, OUTCOMES).filter((word) => !known.has(word));
  if (outcomes.length > 0)
    return { rule: 'charge-as-fact', claims: outcomes.join(', '), record: said.fact.statement };
  if (said.fact.kind !== 'charged' || isAttributed(claim)) return undefined;
  return { rule: 'charge-as-fact', claims: '', record: said.fact.statement };
};
