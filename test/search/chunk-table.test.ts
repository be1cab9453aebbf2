import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createChunkTable } from '../../src/search/chunk-table.ts';

test('the same chunk has the same number wherever it stands, and others have others', () => {
  const table = createChunkTable();
  expect(table.numberOf('who was fined', 0, 3)).toBe(0);
  expect(table.numberOf('fined', 0, 5)).toBe(1);
  expect(table.numberOf('who was fined', 8, 13)).toBe(1);
  expect(table.numberOf('find', 0, 4)).toBe(2);
});

test('the numbers are those of a map, also once the table has grown', () => {
  const table = createChunkTable();
  const map = new Map<string, number>();
  const numbers = Array.from({ length: 10_000 }, (_, at) => `word${at * 7}`);
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...numbers), fc.string({ unit: 'binary' })), (chunk) => {
      if (!map.has(chunk)) map.set(chunk, map.size);
      expect(table.numberOf(`(${chunk})`, 1, chunk.length + 1)).toBe(map.get(chunk));
    }),
    { numRuns: 12_000 },
  );
});
