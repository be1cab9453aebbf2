import { normalise } from './normalise.ts';

/** A capital after another word, not after the end of a sentence. */
const CAPITALISED = /(?<=[\p{L}\p{N},;:'’"”)-]\s+)\p{Lu}[\p{L}\p{N}]+/gu;

/** The normalised words that a person wrote as names. None where everything is in capitals. */
export function properNames(text: string): ReadonlySet<string> {
  if (!/\p{Ll}/u.test(text)) return new Set();
  return new Set(normalise((text.match(CAPITALISED) ?? []).join(' ')));
}
