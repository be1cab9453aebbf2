// Takes off what people put around a claim to have it confirmed: "I take it that …", "…, isn't it?"
const POLITE = String.raw`(?:(?:so|but|and|well|ok|okay|please|pls|now|then|hey|hi|hiya|hello|yo|bot|team|all)\b[,.!]?\s+)*`;
const TO_ME = String.raw`(?:\s+(?:to|for)\s+(?:me|us))?`;
const KNOWING = '(?:know|understand|find out|hear|learn|see|check)';
const ASKED = String.raw`(?:can|could|would|will)\s+(?:you|someone|anyone|somebody|anybody)\s+(?:(?:please|kindly|quickly|briefly|mind)\s+)*`;
const WHETHER = String.raw`(?:,?\s+(?:if|whether))?`;
const OPENINGS = [
  String.raw`(?:any\s+(?:idea|clue)|no\s+idea|not\s+sure)(?:\s+(?:if|whether)|(?=\s+(?:who|what|when|where|why|how|which)\b))`,
  String.raw`(?:do|does|did)\s+(?:you|we|anyone|anybody|someone|somebody)\s+(?:happen\s+to\s+)?(?:know|remember|recall)${WHETHER}`,
  String.raw`${ASKED}(?:tell(?:ing)?|remind(?:ing)?|show(?:ing)?|let(?:ting)?)\s+(?:me|us)(?:\s+know)?${WHETHER}`,
  String.raw`(?:${ASKED})?(?:explain(?:ing)?|describ(?:e|ing)|summari[sz](?:e|ing))${TO_ME}(?:,?\s+(?:please|briefly|in (?:short|brief|plain \w+|a (?:sentence|line|nutshell)|one (?:sentence|line))))?,?`,
  String.raw`(?:i|we)(?:'m|'re|\s+am|\s+are|\s+was|\s+were)?\s+(?:just\s+)?(?:wondering|curious)${WHETHER}`,
  String.raw`(?:i|we)(?:'d|\s+would|\s+should)?\s+(?:just\s+|really\s+)?(?:want|wanted|need|needed|like|love)\s+to\s+${KNOWING}${WHETHER}`,
  String.raw`(?:it is|it's|is it|isn't it|is it not|was it|wasn't it)\s+(?:not\s+)?(?:really\s+|actually\s+)?(?:true|right|correct|the case|a fact|proven|safe to say|fair to say|well known)(?:\s+to say)?(?:\s+that)?`,
  String.raw`(?:can|could|will|would)\s+you\s+(?:please\s+)?(?:confirm|prove|verify|admit)${TO_ME}\s+that`,
  String.raw`(?:confirm|prove|verify|admit)${TO_ME}\s+that`,
  String.raw`(?:fact[- ]?check|check|verify|confirm|true or false|yes or no|is (?:this|that|it) (?:true|right|correct))(?:\s+(?:this|that|it|for me|for us|please))*\s*:`,
  String.raw`i\s+(?:take it|assume|presume|gather|suppose|guess|trust|understand|was told|am told|have heard|read|believe)(?:\s+somewhere)?(?:\s+that)?`,
  `(?:surely|obviously|clearly|undoubtedly|of course),?`,
  String.raw`(?:everyone|everybody)\s+knows(?:\s+that)?`,
  String.raw`we\s+all\s+know(?:\s+that)?`,
  String.raw`(?:don't|do|wouldn't|would)\s+you\s+(?:not\s+)?(?:agree|say|think)(?:\s+that)?`,
];
/** "For a briefing to the minister I should like to know whether …": what leads up to it is about the asker. */
const LEADING_UP = new RegExp(
  String.raw`^.{0,120}\b(?:i|we)(?:'d|\s+would|\s+should)?\s+(?:just\s+|really\s+)?(?:want|need|like|love)\s+to\s+${KNOWING}${WHETHER}\s+(?=\S)`,
  'iu',
);
const OPENING = new RegExp(`^\\s*${POLITE}(?:${OPENINGS.join('|')})\\s+(?=\\S)`, 'iu');

const TAG = String.raw`(?:is|are|was|were|has|have|had|do|does|did|can|could|will|would)(?:n't|nt)?\s+(?:it|they|he|she|that|there|we|you)(?:\s+(?:so|right|true|correct|not))?`;
const CERTAIN = String.raw`(?:that|this)(?:'s|\s+is)\s+(?:proven|a fact|clear|certain|obvious)`;
const ANSWER = 'right|correct|true|no|yes|yeah|eh|huh|innit|agreed|am i right|or not';
const CLOSING = new RegExp(
  String.raw`(?:,\s*${CERTAIN})?,\s*(?:${TAG}|${ANSWER}|${CERTAIN})\s*[?!.]*\s*$`,
  'iu',
);

/** "…, thanks a lot!" */
const THANKS =
  /(?<![\s,.!])[\s,.!]+(?:please|pls|thanks|thank you|thx|cheers|ta)(?:\s+(?:a lot|a million|so much|in advance|very much|all))?[\s!.]*(?=[?!.\s]*$)/iu;

/** The claim inside; the text itself where nothing surrounds it. */
export function withoutFrame(text: string): string {
  const straight = text.replace(/[’‘]/gu, "'");
  const inner = straight
    .replace(THANKS, '')
    .replace(LEADING_UP, '')
    .replace(OPENING, '')
    .replace(CLOSING, '');
  return inner.trim() === '' ? text : inner;
}
