// Units turned round: from each term to the facts that hold it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PARTS } from '../../src/search/fields.ts';
import { holdersOf, placeOf, postingsOf, usesOf } from '../../src/search/postings.ts';
import { createUnitList, type Units } from '../../src/search/units.ts';

const TERMS = 6;
type Unit = { readonly part: number; readonly terms: readonly number[] };

function unitsOf(facts: readonly (readonly Unit[])[]): Units {
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

const unit = fc.record({
  part: fc.integer({ min: 0, max: PARTS.length - 1 }),
  terms: fc.array(fc.integer({ min: 0, max: TERMS - 1 }), { maxLength: 4 }),
});

test('each term leads to the facts that hold it, and to how many of their sentences do', () => {
  fc.assert(
    fc.property(fc.array(fc.array(unit, { maxLength: 4 }), { maxLength: 8 }), (facts) => {
      const postings = postingsOf(unitsOf(facts), TERMS);
      for (let term = 0; term < TERMS; term += 1) {
        const holding = facts.flatMap((fact, at) =>
          fact.some(({ terms }) => terms.includes(term)) ? [at] : [],
        );
        const start = postings.startOf[term] ?? 0;
        expect(holdersOf(postings, term)).toBe(holding.length);
        expect([...postings.positions.slice(start, start + holding.length)]).toEqual(holding);
        for (const [at, fact] of facts.entries()) {
          const place = holding.indexOf(at);
          expect(placeOf(postings, term, at)).toBe(place === -1 ? undefined : start + place);
          const sentences = fact.filter(({ part, terms }) => PARTS[part]?.whole && terms.includes(term));
          expect(usesOf(postings, term, at)).toBe(sentences.length);
        }
      }
    }),
  );
});
