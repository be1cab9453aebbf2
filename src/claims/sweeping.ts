// Whether "all", "only" or "never" in a claim is the fact's own: it makes another statement of the same words.
import { isContent } from '../search/fields.ts';
import { stem } from '../search/stem.ts';
import type { Reading } from './read-text.ts';
import { readingsOf, type Said } from './rules/rule.ts';

/** Words of one extent mean the same; those of two do not. */
const EXTENTS = [
  /^(?:all|every|each|everyone|everybody|everything|entire(?:ly)?|whole|wholly)$/,
  /^(?:none|nobody)$/,
  /^(?:never)$/,
  /^(?:always|invariably|constantly)$/,
  /^(?:only|solely|exclusively|merely|alone)$/,
  /^(?:most|mostly|mainly)$/,
];
/** "No one", "no account": what a fact may have where a claim has "none". */
const NOT_ANY = /^(?:no|neither|nor)$/;

/** How many telling words beside such a word may be what it speaks of. */
const REACH = 3;

/** False where the claim has such a word and no sentence of the fact has it of the same thing. */
export function isSameExtent(claim: Reading, said: Said): boolean {
  const readings = readingsOf(said);
  return EXTENTS.every((extent) =>
    extentsIn(claim, extent).every((of) =>
      readings.some((reading) => extentsIn(reading, orNotAny(extent)).some((known) => isShared(of, known))),
    ),
  );
}

const orNotAny = (extent: RegExp): RegExp =>
  extent.test('none') ? new RegExp(`${extent.source}|${NOT_ANY.source}`) : extent;

/** What each word of an extent speaks of: the stems beside it. */
const extentsIn = ({ words }: Reading, extent: RegExp): ReadonlySet<string>[] =>
  words.flatMap((word, at) => {
    if (!extent.test(word) || words[at - 1] === 'at') return [];
    const behind = words.slice(at + 1).filter(isContent);
    const ahead = words.slice(0, at).filter(isContent);
    return [new Set([...ahead.slice(-REACH), ...behind.slice(0, REACH)].map(stem))];
  });

const isShared = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((each) => b.has(each));
