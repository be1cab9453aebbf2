import { expect, test } from 'vitest';
import { createLikest } from '../../src/search/likest.ts';

const enter = (likenesses: readonly number[]) => {
  const likest = createLikest(10);
  likenesses.forEach((likeness, number) => {
    likest.enter(number, likeness);
  });
  return likest;
};

test('the likest are kept, as many as are wanted', () => {
  expect(enter([0.1, 0.9, 0.5, 1, 0.3]).best(2)).toEqual([1, 3]);
  expect(enter([0.1, 0.9, 0.5, 1, 0.3]).best(4)).toEqual([1, 2, 3, 4]);
  expect(enter([0.1, 0.9]).best(4)).toEqual([0, 1]);
});

test('of those that are alike the ones that came first', () => {
  expect(enter([0.5, 0.5, 0.9, 0.5]).best(2)).toEqual([0, 2]);
});

test('what was cleared is forgotten', () => {
  const likest = enter([0.9, 0.8]);
  likest.clear();
  expect(likest.best(2)).toEqual([]);
  likest.enter(7, 0.2);
  expect(likest.best(2)).toEqual([7]);
});
