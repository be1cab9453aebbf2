// Which questions ask the bot for a verdict of its own. It has none, whatever words the record shares with the question.
import { withoutDispute } from '../search/clauses.ts';
import { withoutFrame } from '../search/frames.ts';
import type { Found, Hit } from '../search/search.ts';

/** Asks whom to believe, or what the bot expects. */
const JUDGEMENT = [
  /\b(?:should|shall|can|could|must) (?:we|i|one|you|they|anyone|anybody|people|readers) (?:really )?(?:believe|trust)\b/i,
  /\b(?:who|which side|which of (?:them|the two)|whose (?:side|version|account|story))(?: is|'s|’s| are| was| tells?| speaks?)? (?:right|wrong|lying|correct|truthful|telling the truth|the truth|more credible)\b/i,
  /\bwhom? (?:do|should|would|can) (?:you|we|i|one) (?:believe|trust)\b/i,
  /\b(?:do|did|would|don't) you (?:\w+ )?(?:think|believe|reckon|expect)\b.*\b(?:will|would|going to|gonna|should|worth|matters?|enough|overreact\w*|too (?:soft|harsh|late|little))\b/i,
];

/** Asks for proof or truth in words that a fact may answer all the same. */
const DOUBT = [
  /\b(?:is|are|was|were|isn't|aren't)\b.*\b(?:to blame|lying|telling the truth|justified|in the right|in the wrong)\b/i,
  /\bprove (?:that|to (?:me|us)|it|to the)\b/i,
  /\b(?:is|was|isn't) it (?:really )?(?:true|a lie|false|right|fair|proven)\b/i,
  /\b(?:do|did) you (?:really )?(?:think|believe|agree)\b|\b(?:your|the bot's) (?:opinion|view|verdict)\b/i,
];

const BE = "(?:is|are|was|were)(?:n['’]t)?";
/** The beginning of a question, be it behind a greeting. */
const FIRST = '(?:^|[,.!:;–—] *|\\b(?:so|and|but|or|hi|hello|hey|please|well) )';
const CONDUCT =
  '(?:guilty|innocent|lying|telling (?:the truth|lies)|truthful|(?:dis)?honest|evil|wicked|immoral|justified|right|wrong|in the right|in the wrong|corrupt|trustworthy|the (?:good|bad) (?:guys?|ones?))';
const LABEL =
  '(?<!\\b(?:by|the|of|for|from|with|cyber) )(?:criminals?|crooks?|liars?|spy|spies|traitors?|terrorists?|thie(?:f|ves)|villains?|murderers?)';
const TOLD =
  '(?:accusations?|allegations?|claims?|charges|denials?|statements?|story|stories|reports?|indictment|version|account)';
const TRUTH = '(?:true|false|fake|real|fair|justified|credible|proven|lies|baseless|nonsense)';
const IT = '(?:it|that|this|they|these|those|(?:all|any|some|none)(?: of)? (?:it|this|that|them))';
/** Whoever asks what to do themselves, or whether to worry, asks for what was advised. */
const ADVICE =
  '(?!(?:i|we|you|one|people|voters?|citizens|readers|anyone|anybody|someone|(?:the )?public)\\b|.*\\b(?:worr(?:y|ied)|fear|scared|afraid|concerned|lose sleep|take note|careful|vigil[ae]nt|wary|alert|aware|look out|watch (?:out|for))\\b)';
/** Whether a date is right can be looked up. */
const NO_DATUM =
  '(?!(?:the|that|this|my|our|their|its|his|her) (?:\\w+ )?(?:dates?|dating|figures?|numbers?|count|names?|spelling|title|quote|quotation|wording|year|source|credit|attribution)\\b)';

/** Asks outright for guilt, truth, character, or for what a state should do. */
const RULING = [
  ...JUDGEMENT,
  new RegExp(`\\b${BE} .*\\b(?:guilty|innocent)\\b`, 'i'),
  new RegExp(`${FIRST}${BE} ${NO_DATUM}[^.?!;]*\\b${CONDUCT}(?: about .*)?[\\s?!.]*$`, 'i'),
  new RegExp(`${FIRST}${BE} (?!there\\b).*\\b${LABEL}[\\s?!.]*$`, 'i'),
  new RegExp(`${FIRST}${BE} .*\\b${TOLD} (?:really |actually |all )?${TRUTH}[\\s?!.]*$`, 'i'),
  new RegExp(`${FIRST}(?:what |how |when |whom? )?should ${ADVICE}\\S`, 'i'),
  new RegExp(
    `^\\W*(?:(?:so|but|and|well|ok|okay)\\W+)*${BE} ${IT} (?:really |actually |all )?(?:${TRUTH}|a lie|right|wrong)\\W*$`,
    'i',
  ),
];

/** Who says so can be looked up; whether it is so cannot. */
const WHO_SAYS = [
  new RegExp(
    `${FIRST}(?:who|whom|which \\w+|what|where|when|why|how|does|do|did|has|have)\\b.*\\b(?:say|claim|call|think|accuse|den(?:y|ie)|allege|believe)(?:s|d|ing)?\\b|\\bsaid\\b`,
    'i',
  ),
  /["“”«»]|\baccording to\b|\bgoing by\b|\bin \S+ (?:eyes|view)\b/i,
];

const matches = (question: string, forms: readonly RegExp[]): boolean =>
  forms.some((form) => form.test(question));

/** True where a question asks outright for a verdict, not for who gives one. */
export function asksForRuling(question: string): boolean {
  const undisputed = withoutDispute(question);
  const asked = withoutFrame(undisputed);
  return matches(undisputed, JUDGEMENT) || (matches(asked, RULING) && !matches(asked, WHO_SAYS));
}

/** True where a question asks for a verdict in any words: guilt, proof, truth or whom to believe. */
export const asksForVerdict = (question: string): boolean =>
  asksForRuling(question) || matches(question, DOUBT);

const OF_GUILT = /\b(?:guilty|innocent)\b/i;
/** What the bot thinks is nobody's words on record. */
const YOU = /\byou (?:think|believe|reckon|say)\b/i;

/**
 * True where nothing found may answer a question, because it asks for a verdict. Two kinds of fact may all the same, if
 * they are surely meant: one that is filed with this very question, and for a question of guilt one that speaks of guilt
 * itself, and of those who are named ("presumed innocent").
 *
 * @param found what was found for the whole question
 * @param isSure whether what was chosen to be shown is surely meant
 */
export function staysOpen(question: string, found: Found, isSure: boolean): boolean {
  const [best] = found.hits;
  if (matches(withoutDispute(question), JUDGEMENT)) return true;
  const isOfGuilt = OF_GUILT.test(question) && (YOU.test(question) || !matches(question, WHO_SAYS));
  if (!isOfGuilt && !asksForRuling(question)) return false;
  if (!isSure) return true;
  if (!best || best.isVerbatim) return false;
  return !(OF_GUILT.test(question) && OF_GUILT.test(best.fact.statement) && namesAllOf(found, best));
}

const NAMED = 0.5;

/** True where the fact speaks of everybody whom the question names: that some are presumed innocent says nothing of others. */
const namesAllOf = ({ understood: { concepts } }: Found, { grounded }: Hit): boolean =>
  concepts.every(({ isName }, at) => !isName || (grounded[at] ?? 0) >= NAMED);
