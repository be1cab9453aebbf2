// What surrounds a claim is taken off; a question without it stays as it is.
import { describe, expect, test } from 'vitest';
import { withoutFrame } from '../../src/search/frames.ts';

describe('what is put around a claim', () => {
  test.each([
    ['China denied it, didn’t they?', 'China denied it'],
    ['I take it that nobody was arrested', 'nobody was arrested'],
    ['Is it true that the ship was seized?', 'the ship was seized?'],
    ['So can you confirm to me that they were fined', 'they were fined'],
    ['Prove that the port knew.', 'the port knew.'],
    ['The port knew, that is proven, isn’t it?', 'The port knew'],
    ['they were all caught, right?', 'they were all caught'],
    ['who, if anyone, was fined?', 'who, if anyone, was fined?'],
    ['is it proven?', 'is it proven?'],
    ['confirm', 'confirm'],
    ['', ''],
  ])('%s', (text, inner) => {
    expect(withoutFrame(text)).toBe(inner);
  });
});
