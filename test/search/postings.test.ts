// Units turned round: from each term to the facts that hold it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PARTS } from '../../src/search/fields.ts';
import { holdersOf, placeOf, postingsOf, usesOf } from '../../src/search/postings.ts';
import { finish } from '../../src/search/steps.ts';
import { anyFacts, TERMS, unitsOf } from './any-units.ts';

test('each term leads to the facts that hold it, and to how many of their sentences do', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const postings = finish(postingsOf(unitsOf(facts), TERMS));
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
