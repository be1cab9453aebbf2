// What people tell of themselves around a question, and what others told them.
/** "I", but not of "I-Soon" or "i.e." */
const ME = String.raw`(?<![\p{L}.-])i(?![\p{L}.-])`;
const ASKER = new RegExp(
  String.raw`(?:${ME}|\b(?:i['’](?:m|ve|d|ll)|im|ive|we|we['’](?:re|ve|d|ll)|my|our)\b)`,
  'iu',
);
/** "My flatmate swears that …", "I wrote that …": what follows is not about the asker. */
const TELLING =
  /^(?:[\p{L}\p{N}'’-]+\s+){1,6}?(?:says?|said|saying|swears?|insists?|claims?|reckons?|thinks?|thought|believes?|heard|hears?|read|wrote|write|writes|mentioned|mentions|told (?:me|us)|tells (?:me|us)|is (?:sure|convinced|certain)|knows?|doubts?|doubted|suspects?|suspected|assumes?|assumed|supposes?|guess|bets?|gathers?|gathered|understands?|understood|(?:am|was|were|been) told|(?<=['’](?:m|re)\s)told|keeps? (?:reading|hearing|saying|thinking)|(?:do|does|did)(?: not|n['’]t) (?:buy|believe|think|see|accept)|find it (?:odd|strange|hard to believe)|is under the impression|am under the impression)\s+(?:that\s+)?(?=\S+\s+\S)/iu;
const GREETING =
  /^\W*(?:(?:good )?(?:morning|evening|afternoon)(?: all)?|hi|hiya|hello|hey|dear|sorry|apologies|thanks|thank you|cheers|ta|kia ora|g['’]day|greetings)(?![-\p{L}\p{N}])[\s,!.]*/iu;
/** Those around the asker, who are nobody on record: "a reader complains that …". */
const AROUND_THE_ASKER =
  /\b(?:a|an|some|one|another|this|that|the|my|our)\s+(?:[\p{L}-]+\s+)?(?:colleague|friend|mate|reader|listener|viewer|producer|editor|boss|uncle|aunt|brother|sister|cousin|dad|mum|mother|father|flatmate|neighbour|student|teacher|professor|client|sceptic|podcast|podcaster|blogger|blog|tweet|post|commenter|caller|intern|chap|bloke|guy|fellow|lad|subeditor|sub)\b/iu;
/** "Doing the digest for the board": the day and the work of who asks. */
const ERRAND =
  /^\W*(?:long day|quick (?:one|question|check)|one more|last one|off to\b|(?:doing|writing|working|prepping|preparing|drafting|filing)\b.*\b(?:for|on|at)\s+(?:the|a|an|my|our)\b)/iu;
/** After a greeting so few words are about the greeting: "thanks, super helpful". */
const FEW = 3;

/**
 * One part of a text, without greetings and without the lead of whoever tells it.
 *
 * @returns undefined where nothing but small talk is left, or what is only about the asker
 */
export function withoutTeller(part: string): string | undefined {
  const greeted = part.replace(GREETING, '');
  if (isGreeting(part) || ERRAND.test(greeted)) return undefined;
  if (!ASKER.test(greeted)) return greeted;
  const [lead = ''] = TELLING.exec(greeted) ?? [];
  if (lead !== '' && !ASKER.test(lead)) return greeted;
  const told = greeted.slice(lead.length);
  return lead === '' || ASKER.test(told) ? undefined : told;
}

/** "Hello bot": whoever is greeted, nothing is said. */
export const isMereGreeting = (part: string): boolean =>
  part !== '' && ADDRESS.test(part.replace(GREETING, ''));
const ADDRESS = /^\W*(?:(?:bot|all|team|there|everyone|everybody|folks|says who)\W*)?$/iu;

/** "Thanks, super helpful": a greeting and few words more. */
function isGreeting(part: string): boolean {
  const greeted = part.replace(GREETING, '');
  return greeted !== part && greeted.split(/\s+/).length <= FEW;
}

/** True where a part tells what the asker thinks, or somebody around the asker. */
export const isHearsay = (part: string): boolean => ASKER.test(part) || AROUND_THE_ASKER.test(part);
