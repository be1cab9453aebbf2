// Facts of any units, for properties of what is made of them.
import fc from 'fast-check';
import { PARTS } from '../../src/search/fields.ts';
import { createUnitList, type Units } from '../../src/search/units.ts';

export const TERMS = 6;
export type Unit = { readonly part: number; readonly terms: readonly number[] };

const unit = fc.record({
  part: fc.integer({ min: 0, max: PARTS.length - 1 }),
  terms: fc.array(fc.integer({ min: 0, max: TERMS - 1 }), { maxLength: 4 }),
});

/** Up to eight facts of up to four units each. */
export const anyFacts = fc.array(fc.array(unit, { maxLength: 4 }), { maxLength: 8 });

export function unitsOf(facts: readonly (readonly Unit[])[]): Units {
  const list = createUnitList();
  for (const fact of facts) {
    for (const { part, terms } of fact) {
      list.begin(part);
      for (const term of terms) list.add(term);
    }
    list.endFact();
  }
  return list.finish();
}
