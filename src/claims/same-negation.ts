// Whether a "not" in a claim is the "not" of a fact: about the same deed, and of the same subject.
import { isContent } from '../search/fields.ts';
import { stem } from '../search/stem.ts';
import type { Reading } from './read-text.ts';
import { readingsOf, type Said } from './rules/rule.ts';
import { BREACHING, hasAny, NEGATING } from './words.ts';

/** How many telling words behind a "not" may be the deed that it takes back; a fact may have it before: "was not done". */
const REACH = 3;

/** False where the claim says "not" and no sentence of the fact says it of the same deed and subject. */
export function isSameNegation(claim: Reading, said: Said): boolean {
  const claimed = negatedIn(claim).filter(({ deeds }) => !deeds.some((deed) => /^apt\d*$/.test(deed)));
  if (claimed.length === 0) return true;
  const known = readingsOf(said).flatMap((reading) => negatedIn(reading, REACH));
  return claimed.every((each) => known.some((other) => isSame(each, other, said)));
}

const DOERLESS = new Set(['nobody', 'none', 'neither', 'nor', 'nothing']);

interface Negated {
  /** Stems of what is taken back. */
  readonly deeds: readonly string[];
  /** True where getting in is taken back, or spoken of nearby. */
  readonly isBreach: boolean;
  /** True for "nobody": it takes back the doer, not the deed. */
  readonly isOfDoer: boolean;
  /** The party named last before the "not". */
  readonly subject: string | undefined;
}

function negatedIn({ words, names }: Reading, before = 0): Negated[] {
  return words.flatMap((word, at) => {
    if (!NEGATING.has(word)) return [];
    const behind = words
      .slice(at + 1)
      .filter(isContent)
      .slice(0, REACH);
    const ahead = before === 0 ? [] : words.slice(0, at).filter(isContent).slice(-before);
    return [
      {
        deeds: [...behind, ...ahead].map(stem),
        isOfDoer: DOERLESS.has(word),
        isBreach: hasAny([...behind, ...ahead], BREACHING),
        subject: names.filter((name) => name.at < at).at(-1)?.value,
      },
    ];
  });
}

/** One word in common may be chance. */
const ENOUGH = 2;

const isSame = (claimed: Negated, known: Negated, { fact }: Said): boolean =>
  claimed.deeds.filter((deed) => known.deeds.includes(deed)).length >=
    Math.min(ENOUGH, claimed.deeds.length) &&
  (!claimed.isBreach || known.isBreach) &&
  (!claimed.isOfDoer || known.isOfDoer) &&
  (claimed.subject === undefined ||
    claimed.subject === (known.subject ?? fact.by) ||
    (known.subject === undefined && fact.about.includes(claimed.subject)));
