// One text may hold several questions.
import { expect, test } from 'vitest';
import { splitClauses } from '../../src/search/clauses.ts';

test.each([
  ['who was fined?', ['who was fined']],
  ['who was fined and when did the port answer?', ['who was fined', 'when did the port answer']],
  ['the fines and the answers', ['the fines and the answers']],
  ['hello! who was fined? thanks', ['hello', 'who was fined', 'thanks']],
  ['quick question: who was fined', ['quick question', 'who was fined']],
  ['at 10:30 what happened', ['at 10:30 what happened']],
  ['well, who was fined - and why', ['well', 'who was fined', 'why']],
  ['', []],
])('%j: %j', (text, clauses) => {
  expect(splitClauses(text)).toEqual(clauses);
});

test('of a text with many parts the first four are read', () => {
  expect(splitClauses('a; b; c; d; e; f')).toEqual(['a', 'b', 'c', 'd']);
});
