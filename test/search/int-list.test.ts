// A list of numbers grows without losing any.
import { expect, test } from 'vitest';
import { createIntList } from '../../src/search/int-list.ts';

test.each([0, 1, 255, 256, 257, 2000])('%i numbers come back as they were pushed', (size) => {
  const list = createIntList();
  const numbers = Array.from({ length: size }, (_, at) => 3 * at - 500);
  for (const number of numbers) list.push(number);
  expect(list.length).toBe(size);
  expect([...list.toArray()]).toEqual(numbers);
});

test('what was taken out does not change with the list', () => {
  const list = createIntList();
  list.push(7);
  const taken = list.toArray();
  list.push(8);
  expect([...taken]).toEqual([7]);
});
