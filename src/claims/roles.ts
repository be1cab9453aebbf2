// Who does it to whom: whether a claim has the two the way round that a fact has them.
import { type Deed, deedsIn } from './deeds.ts';
import type { Reading } from './read-text.ts';
import { readingsOf, type Said } from './rules/rule.ts';

/** False where the claim turns round who does something and to whom, against every sentence of the fact that tells of it. */
export function hasSameRoles(claim: Reading, said: Said): boolean {
  const deeds = deedsIn(claim);
  const stems = new Set(deeds.map((deed) => deed.stem));
  const known = readingsOf(said).flatMap((reading) => deedsIn(reading, stems));
  return deeds.every((deed) => {
    const same = known.filter((each) => each.stem === deed.stem);
    if (same.length === 0) return !isDoneByTheOther(deed, known);
    return !same.some((each) => isTurned(deed, each)) || same.some((each) => isDoneBySame(deed, each));
  });
}

function isTurned(claimed: Deed, known: Deed): boolean {
  if (claimed.doer !== undefined && claimed.doer === known.doer) return false;
  if (known.doing.size === 0) return known.suffering.has(claimed.nearest ?? '');
  const isOtherDoer = known.doer !== undefined && claimed.doer !== undefined;
  return (
    (isOtherDoer && claimed.suffering.has(known.doer ?? '')) ||
    (overlaps(claimed.doing, known.suffering, known.doing) &&
      overlaps(claimed.suffering, known.doing, known.suffering))
  );
}

/** The same does it; where neither sentence names a party, whoever the fact has do it. */
const isDoneBySame = (claimed: Deed, known: Deed): boolean =>
  claimed.doer === known.doer &&
  claimed.doing.size > 0 &&
  (claimed.doer !== undefined || [...claimed.doing].every((each) => known.doing.has(each)));

/** Told with another verb: the fact has deeds of the one to the other, and none the way round that the claim has it. */
function isDoneByTheOther({ doer, suffering }: Deed, known: readonly Deed[]): boolean {
  if (doer === undefined || known.some((each) => each.doer === doer)) return false;
  return known.some(
    (each) => each.doer !== undefined && suffering.has(each.doer) && each.suffering.has(doer),
  );
}

/** True where something stands in the first and in the second, and not in the third. */
const overlaps = (a: ReadonlySet<string>, b: ReadonlySet<string>, but: ReadonlySet<string>): boolean =>
  [...a].some((each) => b.has(each) && !but.has(each));
