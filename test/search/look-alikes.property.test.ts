// The quick way to the words that look most alike finds what the plain way finds.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLookAlikes } from '../../src/search/look-alikes.ts';

/** Neighbours with a mark at both ends, and letters one apart with the last mark for what lies beyond. */
function pairsOf(word: string): ReadonlySet<string> {
  const marked = ['^', ...word, '$', '$'];
  const near = marked.slice(0, word.length + 1).map((letter, at) => `${letter}${marked[at + 1]}`);
  const apart = marked.slice(0, word.length).map((letter, at) => `${letter}_${marked[at + 2]}`);
  return new Set([...near, ...apart]);
}

function plainly(vocabulary: readonly string[], word: string, limit: number): readonly string[] {
  const pairs = pairsOf(word);
  const likely = vocabulary.map((other) => {
    const others = pairsOf(other);
    const shared = [...others].filter((pair) => pairs.has(pair)).length;
    return { other, likeness: shared / (pairs.size + others.size - shared) };
  });
  return likely
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, limit)
    .map(({ other }) => other);
}

test('for any words and any limit', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcd'), minLength: 1, maxLength: 7 });
  const words = fc.uniqueArray(word, { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(words, word, fc.integer({ min: 1, max: 8 }), (vocabulary, asked, limit) => {
      expect(createLookAlikes(vocabulary)(asked, limit)).toEqual(plainly(vocabulary, asked, limit));
    }),
    { numRuns: 300 },
  );
});
