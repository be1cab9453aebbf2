// What people tell of themselves around a question, and what others told them.
const ASKER = /\b(?:i|i['’](?:m|ve|d|ll)|im|ive|we|we['’](?:re|ve|d|ll)|my|our)\b/iu;
/** "My flatmate swears that …", "I wrote that …": what follows is not about the asker. */
const TELLING =
  /^(?:[\p{L}\p{N}'’-]+\s+){1,6}?(?:says?|said|saying|swears?|insists?|claims?|reckons?|thinks?|thought|believes?|heard|hears?|read|wrote|write|writes|mentioned|mentions|told (?:me|us)|tells (?:me|us)|is (?:sure|convinced|certain)|know)\s+(?:that\s+)?(?=\S+\s+\S)/iu;

/** "Morning all", "Doing the digest for the board": what begins so is about the day and the work. */
const OPENING =
  /^\W*(?:(?:good )?(?:morning|evening|afternoon|day)|hi|hiya|hello|hey|dear|sorry|apologies|thanks|thank you|cheers|ta|long day|quick (?:one|question|check)|one more|last one|doing|writing|working|prepping|preparing|drafting|filing|off to|greetings|kia ora|g['’]day)\b/iu;

/**
 * One part of a text, without the lead of whoever tells it.
 *
 * @returns undefined where it is only about the asker
 */
export function withoutTeller(part: string): string | undefined {
  if (OPENING.test(part)) return undefined;
  if (!ASKER.test(part)) return part;
  const told = part.replace(TELLING, '');
  return told === part || ASKER.test(told) ? undefined : told;
}
