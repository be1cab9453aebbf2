import { AIMING, BREACHING, hasAny, those } from '../words.ts';
import { type Rule, wordsOf } from './rule.ts';

/** Getting in, told as something that somebody is: "the hacked accounts". */
const GETTING_IN =
  /^(?:got|getting|gain\w*|access\w*|enter\w*|intru\w*|compromis\w*|hack(?:ed)?|breach\w*|st[eo]\w*l\w*)$/;

/**
 * The claim says that somebody was hacked where the fact says only that they were targeted, scouted or written to.
 * Aiming and getting in are separate events in every model of an intrusion, and in what victims have to be told.
 */
export const targetAsBreach: Rule = (claim, said) => {
  const breach = those(claim.words, BREACHING);
  if (breach.length === 0) return undefined;
  const words = wordsOf(said);
  if (!hasAny(words, AIMING) || words.some((word) => BREACHING.has(word) || GETTING_IN.test(word)))
    return undefined;
  return { rule: 'target-as-breach', claims: breach.join(', '), record: those(words, AIMING)[0] ?? '' };
};
