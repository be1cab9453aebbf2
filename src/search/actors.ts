// Who does what is asked about: "has Ottawa put them on a list" asks for what Ottawa did, and nobody else.
import type { Concept } from './concept.ts';
import { isContent } from './fields.ts';
import { isSaying } from './speaker.ts';

/** With these somebody does something; what is done to somebody ("were they hacked") has no actor. */
const AUXILIARIES = new Set(['did', 'does', 'has', 'have', 'had']);
const ARTICLES = new Set(['a', 'an', 'the', 'its', 'our', 'their']);
/** Later in a sentence the verb belongs to another question. */
const LAST_PLACE = 2;
/** How many words may come between the auxiliary and the end of the name: "the former prime minister". */
const REACH = 3;
/** How far behind the name its verb may stand. */
const SAYING_REACH = 3;
/** Words of a name that stands alone before its verb. */
const LONGEST_NAME = 4;
/** "When did they tell the public" asks for a date, which others may tell. */
const OTHER_QUESTIONS = new Set(['when', 'where', 'why', 'who', 'whom', 'which', 'whose', 'many']);
/** What they call a thing others may tell, and "take part" says nothing at all. */
const NOT_ONLY_SAYING = new Set(['call', 'calls', 'called', 'take']);

/** Whom a question makes the one who acts. */
export interface Actor {
  /** Position of the name. */
  readonly at: number;
  /** True where it asks for the actor's words. */
  readonly isAskedToSay: boolean;
}

/**
 * The first name behind the auxiliary verb: "what did president Biden say", "has the Canadian government sanctioned".
 *
 * @param words of one question, normalised and repaired
 * @param isName whether the word at a position is a name
 */
export function actorIn(words: readonly string[], isName: (at: number) => boolean): Actor | undefined {
  const auxiliary = words.findIndex((word) => AUXILIARIES.has(word));
  if (auxiliary < 0) return teller(words, isName);
  if (auxiliary > LAST_PLACE) return undefined;
  const from = auxiliary + (ARTICLES.has(words[auxiliary + 1] ?? '') ? 2 : 1);
  for (let at = from; at < Math.min(from + REACH, words.length) && isContent(words[at] ?? ''); at += 1) {
    if (isName(at)) return { at, isAskedToSay: asksForWords(words, auxiliary, at) };
  }
  return undefined;
}

/** "Lord Fox said": nothing else, so that a claim with its own words is not held to its speaker. */
function teller(words: readonly string[], isName: (at: number) => boolean): Actor | undefined {
  const isTold = ['said', 'says'].includes(words.at(-1) ?? '');
  const at = words.findIndex((_, place) => isName(place));
  return isTold && at >= 0 && words.length <= LONGEST_NAME + 1 ? { at, isAskedToSay: true } : undefined;
}

function asksForWords(words: readonly string[], auxiliary: number, at: number): boolean {
  if (words.slice(0, auxiliary).some((word) => OTHER_QUESTIONS.has(word))) return false;
  return words
    .slice(at + 1, at + 1 + SAYING_REACH)
    .some((word) => isSaying(word) && !NOT_ONLY_SAYING.has(word));
}

/**
 * Marks the actor among the concepts of a question, and whether it asks for words of somebody by whom no fact is.
 *
 * @param concepts one for each of the words
 * @param spokesmen numbers of the party tags of all who speak in the record
 */
export function withActor(
  concepts: readonly Concept[],
  words: readonly string[],
  spokesmen: ReadonlySet<number>,
): Concept[] {
  const actor = actorIn(words, (at) => concepts[at]?.isName === true || concepts[at]?.isElsewhere === true);
  return concepts.map((concept, at) => {
    if (at !== actor?.at) return concept;
    const isHeard = [...concept.terms.keys()].some((term) => spokesmen.has(term));
    return {
      ...concept,
      isActor: true,
      isAskedToSay: actor.isAskedToSay,
      isUnheard: actor.isAskedToSay && !isHeard,
    };
  });
}
