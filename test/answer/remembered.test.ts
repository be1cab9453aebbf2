import { expect, test } from 'vitest';
import { remembered } from '../../src/answer/remembered.ts';

function counted(limit: number) {
  const asked: string[] = [];
  const answer = remembered((request) => {
    asked.push(request);
    return { answer: request.toUpperCase() };
  }, limit);
  return { asked, answer };
}

test('what is asked again is given again, the very same', () => {
  const { asked, answer } = counted(10);
  expect(answer('a')).toBe(answer('a'));
  expect(answer('A')).not.toBe(answer('a'));
  expect(asked).toEqual(['a', 'A']);
});

test('what was not asked for longest is forgotten first', () => {
  const { asked, answer } = counted(2);
  for (const request of ['a', 'b', 'a', 'c', 'a', 'b']) answer(request);
  expect(asked).toEqual(['a', 'b', 'c', 'b']);
});
