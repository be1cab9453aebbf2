// From each posting to the units of its fact that hold the term.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PARTS } from '../../src/search/fields.ts';
import { holdingsOf } from '../../src/search/holdings.ts';
import { placeOf, postingsOf } from '../../src/search/postings.ts';
import { createUnitList } from '../../src/search/units.ts';

const TERMS = 6;
const unit = fc.record({
  part: fc.integer({ min: 0, max: PARTS.length - 1 }),
  terms: fc.array(fc.integer({ min: 0, max: TERMS - 1 }), { maxLength: 4 }),
});

test('each posting leads to just the units of its fact that hold its term, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.array(unit, { maxLength: 4 }), { maxLength: 8 }), (facts) => {
      const list = createUnitList();
      for (const fact of facts) {
        for (const { part, terms } of fact) {
          list.begin(part);
          for (const term of terms) list.add(term);
        }
        list.endFact();
      }
      const units = list.finish();
      const postings = postingsOf(units, TERMS);
      const holdings = holdingsOf(units, postings);
      facts.forEach((fact, position) => {
        const first = units.firstOf[position] ?? 0;
        for (let term = 0; term < TERMS; term += 1) {
          const place = placeOf(postings, term, position);
          const held =
            place === undefined
              ? []
              : [...holdings.units.slice(holdings.startOf[place], holdings.startOf[place + 1])];
          const expected = fact.flatMap(({ terms }, at) => (terms.includes(term) ? [first + at] : []));
          expect(held).toEqual(expected);
        }
      });
      expect(holdings.units).toHaveLength(units.terms.length);
    }),
  );
});
