import type { Finding } from '../claim.ts';
import { isUntold, type Quantity } from '../quantities.ts';
import { type Rule, readingsOf } from './rule.ts';

/**
 * The claim gives another number than the fact for the same thing, or a number where the fact gives none. Only numbers
 * that count things of the same name are held against one another, exact numbers with exact ones and sizes ("thousands")
 * with sizes. A figure is quoted as its source has it.
 */
export const wrongNumber: Rule = (claim, said) => {
  const readings = readingsOf(said);
  const known = readings.flatMap(({ quantities }) => quantities);
  const isKnown = ({ value }: Quantity): boolean => known.some((each) => each.value === value);
  const inOther = claim.quantities.find((each) => isKnown(each) && isInOtherCurrency(each, known));
  if (inOther) return otherCurrency(inOther, known);
  for (const quantity of claim.quantities.filter((each) => !isKnown(each))) {
    const other = known.find((each) => countsTheSame(each, quantity));
    if (other) return { rule: 'wrong-number', claims: quantity.written, record: other.written };
    if (!quantity.isVague && isUntold(quantity, readings))
      return { rule: 'wrong-number', claims: quantity.written, record: '' };
  }
  return undefined;
};

const countsTheSame = (a: Quantity, b: Quantity): boolean =>
  a.isVague === b.isVague && a.counts.some((stem) => b.counts.includes(stem));

/** The same figure is another sum in another currency. */
const isInOtherCurrency = ({ value, currency }: Quantity, known: readonly Quantity[]): boolean => {
  const same = known.filter((each) => each.value === value && each.currency !== undefined);
  return currency !== undefined && same.length > 0 && !same.some((each) => each.currency === currency);
};

function otherCurrency({ written, value, currency }: Quantity, known: readonly Quantity[]): Finding {
  const other = known.find((each) => each.value === value && each.currency !== undefined);
  return {
    rule: 'wrong-number',
    claims: `${written} ${currency}s`,
    record: `${other?.written} ${other?.currency}s`,
  };
}
