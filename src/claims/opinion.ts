const FIRST_PERSON =
  /^(?:honestly|frankly|personally|imho|imo)\b|\b(?:i|we) (?:think|feel|guess|hope|wish|love|hate|prefer)\b|\bin my (?:opinion|view)\b/i;
const OUGHT = /\b(?:should|ought to)\b/i;
const PRAISE_OR_BLAME =
  /\b(?:worst|best|awful|terrible|boring|disgusting|embarrassment|embarrassing|stupid|ridiculous|evil|great|amazing|everybody knows|everyone knows|of course)\b/i;

/** True for a sentence that judges or wishes in its writer's own name: there is nothing in it to look up. */
export function isOpinion(text: string): boolean {
  if (/["“”]/.test(text) || /\b(?:said|says|called|calls|told)\b/i.test(text)) return false;
  return FIRST_PERSON.test(text) || OUGHT.test(text) || PRAISE_OR_BLAME.test(text);
}
