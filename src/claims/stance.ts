// Whether a claim has somebody take the stand that a fact has them take: to accept is not to reject.
import type { Reading } from './read-text.ts';
import { readingsOf, type Said } from './rules/rule.ts';
import { AGREEING, NEGATING, REJECTING } from './words.ts';

/** How many words before a stand a "not" may take it back. */
const REACH = 3;

/** False where the claim has somebody agree, or reject, and no sentence of the fact does. */
export function isSameStance(claim: Reading, said: Said): boolean {
  const readings = readingsOf(said);
  const isTaken = (stand: ReadonlySet<string>): boolean => readings.some((each) => takes(each, stand));
  if (takes(claim, AGREEING) && !isTaken(AGREEING)) return false;
  return !takes(claim, REJECTING) || isTaken(REJECTING) || said.fact.kind === 'denied';
}

const takes = ({ words }: Reading, stand: ReadonlySet<string>): boolean =>
  words.some(
    (word, at) =>
      stand.has(word) && !words.slice(Math.max(0, at - REACH), at).some((each) => NEGATING.has(each)),
  );
