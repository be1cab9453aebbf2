// From each posting to the units of its fact that hold the term.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdingsOf } from '../../src/search/holdings.ts';
import { placeOf, postingsOf } from '../../src/search/postings.ts';
import { finish } from '../../src/search/steps.ts';
import { anyFacts, TERMS, unitsOf } from './any-units.ts';

test('each posting leads to just the units of its fact that hold its term, in order', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const units = unitsOf(facts);
      const postings = finish(postingsOf(units, TERMS));
      const holdings = finish(holdingsOf(units, postings));
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
