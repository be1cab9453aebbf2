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
    ['Do you happen to know who was fined?', 'who was fined?'],
    ['So, could you please tell me whether the port paid', 'the port paid'],
    ['I was wondering if the port paid', 'the port paid'],
    ['we’d love to know who paid', 'who paid'],
    ['who wants to know who paid', 'who wants to know who paid'],
    ['hey bot, can you tell me who was fined?', 'who was fined?'],
    ['would you mind telling us who was fined', 'who was fined'],
    ['Would you mind explaining what the port paid?', 'what the port paid?'],
    ['explain to me in one sentence, who was fined', 'who was fined'],
    ['please summarise the fines', 'the fines'],
    ['Summarise for me, who was fined', 'who was fined'],
    ['could you please briefly tell me who was fined', 'who was fined'],
    ['who can explain the fines', 'who can explain the fines'],
    ['any idea who was fined', 'who was fined'],
    ['any idea whether the port paid', 'the port paid'],
    ['who was fined, thanks a lot!', 'who was fined'],
    ['who was fined pls', 'who was fined'],
    ['Check this: the port was fined.', 'the port was fined.'],
    ['fact-check please: the port was fined', 'the port was fined'],
    ['True or false: the port was fined', 'the port was fined'],
    ['check the port: was it fined', 'check the port: was it fined'],
    ['thanks', 'thanks'],
    ['confirm', 'confirm'],
    ['', ''],
  ])('%s', (text, inner) => {
    expect(withoutFrame(text)).toBe(inner);
  });
});
