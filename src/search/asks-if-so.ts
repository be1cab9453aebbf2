// Whether a part of a text asks for nothing but whether what stands before it is so: "True?", "Can you refute that?",
// "Does the indictment say otherwise?" What is asked for then is the claim before it.
const LEAD = String.raw`^\W*(?:(?:so|but|and|or|well|ok|okay|please|pls|just)\b[,\s]*)*`;
const END = String.raw`(?:[\s,]*(?:please|pls|thanks|or not|or no|for me|for us|somewhere|anywhere|at all|about (?:it|that|this)|on (?:it|that|this)))*\W*$`;
const THAT = '(?:it|that|this|so|me|us|those|them)';
const SO =
  '(?:so|true|right|correct|mistaken|the case|accurate|a fact|fair|believable|wrong|false|untrue|nonsense|remembered rightly|really so|for real)';
const OR =
  '(?: (?:or|and) (?:not|false|wrong|untrue|myth|fact|fiction|slander|fake|a myth|nonsense|incorrect))?';
const BE = "(?:is|was|are|were|isn't|wasn't|aren't|weren't)";
const AUX = `(?:${BE}|has|have|had|did|does|do|can|could|will|would|hasn't|haven't|didn't|doesn't|don't)`;
const IT = '(?:it|that|this|they|he|she|we|there)';
const CHECK =
  '(?:confirm|refute|verify|disprove|deny|source|check|contradict|prove|debunk|back|support|rule out|dispel|correct|cite)';

const OF_ITSELF = [
  `(?:really|seriously|honestly|${SO}|sure|agreed|yes or no|myth|fact|yes|no)${OR}`,
  `(?:any )?(?:sources?|citations?|proof|evidence|thoughts|fact[- ]?check)(?: for ${THAT})?`,
  `${BE} ${IT} (?:really |actually |all |even )?${SO}${OR}`,
  `am i (?:right|wrong|mistaken|correct)${OR}`,
  `(?:who|which of (?:us|them))(?:['’]?s| is) (?:right|wrong|correct|mistaken)(?: (?:here|now|then))?`,
  `(?:can|could|will|would) (?:you|anyone|anybody|somebody|someone|we) (?:please )?${CHECK}(?: (?:or|and) ${CHECK})?(?: ${THAT})?(?: (?:up|out))?`,
  `${CHECK}(?: (?:or|and) ${CHECK})?(?: ${THAT})?(?: (?:up|wrong|if i['’]m wrong|if i am wrong))?`,
  `(?:can|could|would|will) (?:you|anyone|anybody|somebody|someone) (?:please )?(?:help(?: me| us)?(?: out)?|look (?:${THAT} up|into ${THAT}))(?: with ${THAT})?`,
  `(?:(?:is there|do (?:you|we) have|have (?:you|we)(?: got)?|got) )?(?:any|some)thing on (?:record|file|${THAT})`,
  `tell me (?:i['’]m|i am) (?:wrong|right)`,
  `${AUX} ${IT}(?: (?:really|actually|ever))?`,
  `(?:where(?: ?is|['’]s| was| does| would i find| do i find| can i find)) ${THAT}(?: (?:from|recorded|said|stated|written|come from))?`,
  `${BE} there (?:any |some )?truth (?:in|to) ${THAT}|any truth (?:in|to) ${THAT}`,
  `(?:what['’]?s|what is) the source(?: (?:for|of) ${THAT})?|says who|who(?:['’]?s)? (?:says|said)(?: ${THAT})?`,
].map((form) => new RegExp(`${LEAD}(?:${form})${END}`, 'iu'));

/** It names somebody or something that may say so, and asks for nothing else. */
const BY_SOMEBODY = new RegExp(
  String.raw`${LEAD}(?:${AUX}|would|can you|where['’]?s|where is)\b.*\b(?:(?:dis)?agrees?|contradicts?(?: ${THAT})?|(?:says?|claims?|shows?|states?|proves?|suggests?) (?:${THAT}|otherwise|something (?:else|different)|the (?:same|opposite|contrary|reverse))|(?:confirms?|refutes?|denies|deny|bears? out|backs?|supports?) ${THAT}|puts? it (?:like that|that way|this way|so))(?: (?:up|out))?${END}`,
  'iu',
);

/** True for "True?" and "Is that so?", which hold nothing that could be looked up. */
export const asksIfSo = (part: string): boolean => OF_ITSELF.some((form) => form.test(part));

/** True for "Does the indictment agree?" too. */
export const asksWhoSaysSo = (part: string): boolean => asksIfSo(part) || BY_SOMEBODY.test(part);
