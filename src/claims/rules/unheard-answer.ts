import { isDenialBy, silentParty } from '../silence.ts';
import type { Rule } from './rule.ts';

/**
 * The claim says that somebody accused answered nothing, and a denial of theirs is on record. The right of reply, in
 * every press code: whoever is accused is asked, and what they answer is told.
 */
export const unheardAnswer: Rule = (claim, { fact }, record) => {
  const party = silentParty(claim);
  if (party === undefined || !isDenialBy(party, fact, record)) return undefined;
  return { rule: 'unheard-answer', claims: record.parties.get(party)?.name ?? '', record: fact.statement };
};
