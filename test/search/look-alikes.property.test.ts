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

/** Words that may be chosen at all, with their likeness. */
function plainly(vocabulary: readonly string[], word: string, reach: number): ReadonlyMap<string, number> {
  const pairs = pairsOf(word);
  const least = Math.max(2, Math.floor(pairs.size / 4), pairs.size - 7 * reach);
  const found = new Map<string, number>();
  for (const other of vocabulary) {
    const others = pairsOf(other);
    const shared = [...others].filter((pair) => pairs.has(pair)).length;
    if (shared < least || Math.abs(other.length - word.length) > reach) continue;
    found.set(other, shared / (pairs.size + others.size - shared));
  }
  return found;
}

test('for any words, any limit and any reach: none that is left out is more like than one that is chosen', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcd'), minLength: 1, maxLength: 9 });
  const words = fc.uniqueArray(word, { minLength: 1, maxLength: 30 });
  const limits = [fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 4 })] as const;
  fc.assert(
    fc.property(words, word, ...limits, (vocabulary, asked, limit, reach) => {
      const likely = plainly(vocabulary, asked, reach);
      const lookAlikes = createLookAlikes(vocabulary);
      lookAlikes('dcba', 8, 5 - reach);
      const chosen = lookAlikes(asked, limit, reach);
      expect(new Set(chosen).size).toBe(Math.min(limit, likely.size));
      const least = Math.min(...chosen.map((one) => likely.get(one) ?? 0));
      const others = [...likely].filter(([other]) => !chosen.includes(other));
      for (const [, likeness] of others) expect(likeness).toBeLessThan(least + 1 / 1024);
    }),
    { numRuns: 300 },
  );
});
