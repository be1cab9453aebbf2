import { STOP_WORDS } from './english.ts';
import { normalise } from './normalise.ts';

/** A capital after another word, not after the end of a sentence. */
const CAPITALISED = /(?<=[\p{L}\p{N},;:'’"”)-]\s+)\p{Lu}[\p{L}\p{N}]+/gu;

/** What follows one of these is a name however it is written: "lord fox". */
const TITLE = /(?<=\b(?:lord|sir|dame|baroness|mr|mrs|ms|dr)\.?\s+)[\p{L}\p{N}]+/giu;

/** The normalised words that a person wrote as names. Where everything is in capitals, only those behind a title. */
export function properNames(text: string): ReadonlySet<string> {
  const capitalised = /\p{Ll}/u.test(text) ? text.match(CAPITALISED) : [];
  const titled = normalise((text.match(TITLE) ?? []).join(' ')).filter((word) => !STOP_WORDS.has(word));
  return new Set([...normalise((capitalised ?? []).join(' ')), ...titled]);
}
