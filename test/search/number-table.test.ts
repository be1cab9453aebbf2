import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createNumberTable } from '../../src/search/number-table.ts';

test('the numbers are those of a map, also once the table has grown', () => {
  const table = createNumberTable();
  const map = new Map<number, number>();
  fc.assert(
    fc.property(
      fc.oneof(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 2 ** 31 - 1 })),
      (key) => {
        expect(table.numberOf(key)).toBe(map.get(key));
        if (!map.has(key)) map.set(key, map.size);
        expect(table.enter(key)).toBe(map.get(key));
        expect(table.numberOf(key)).toBe(map.get(key));
        expect(table.size).toBe(map.size);
      },
    ),
    { numRuns: 8000 },
  );
});
