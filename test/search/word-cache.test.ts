import { expect, test } from 'vitest';
import { lookedUpOnce } from '../../src/search/word-cache.ts';

function counted(most: number) {
  const asked: string[] = [];
  const lengthOf = lookedUpOnce(most, (word) => {
    asked.push(word);
    return word.length;
  });
  return { asked, lengthOf };
}

test('a word is looked up once, also where nothing much is found', () => {
  const { asked, lengthOf } = counted(5);
  expect(['china', '', 'china', ''].map(lengthOf)).toEqual([5, 0, 5, 0]);
  expect(asked).toEqual(['china', '']);
});

test('when there are too many, all are forgotten', () => {
  const { asked, lengthOf } = counted(2);
  for (const word of ['a', 'b', 'c', 'c', 'a']) lengthOf(word);
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});
