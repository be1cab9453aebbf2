// What the terms of a record stand for in one question, and that nothing of it is left for the next.
import { expect, test } from 'vitest';
import { ASKING, createMeanings, SILENT } from '../../src/search/meanings.ts';
import { createSearch } from '../../src/search/search.ts';
import type { Understood } from '../../src/search/understand.ts';
import { wideRecord } from '../record/wide-record.ts';

const search = createSearch(wideRecord);
const TERMS = 10_000;
const meaningsOf = createMeanings(TERMS);

/** Term -> what is noted for it, of all terms that are not silent. */
function noted(question: Understood): readonly unknown[] {
  const { slotOf, lists } = meaningsOf(question);
  return [...slotOf.entries()]
    .filter(([, slot]) => slot !== SILENT)
    .map(([term, slot]) => [term, slot === ASKING ? 'asks' : lists[slot]]);
}

test('every term of every concept has its concepts and their trust, and every question word asks', () => {
  const question = search('who fined the gulls and when was the ship seized').whole.understood;
  const expected = new Map<number, unknown>([...question.asking].map((term) => [term, 'asks']));
  question.concepts.forEach(({ terms }, concept) => {
    for (const [term, quality] of terms) {
      const held = (expected.get(term) ?? []) as readonly unknown[];
      expected.set(term, [...held, { concept, quality }]);
    }
  });
  expect(expected.size).toBeGreaterThan(4);
  expect(noted(question)).toEqual([...expected].sort(([a], [b]) => a - b));
});

test('a question leaves nothing behind for the next', () => {
  const [one, other] = ['who was fined', 'when was the ship seized'].map(
    (text) => search(text).whole.understood,
  );
  if (!one || !other) throw new Error('Expected two questions');
  const before = noted(one);
  noted(other);
  expect(noted(one)).toEqual(before);
});
