// Where a sentence ends, and what surrounds the words of a message.
import { expect, test } from 'vitest';
import { plainWords } from '../../src/claims/plain-words.ts';
import { sentencesIn } from '../../src/claims/sentences.ts';

test.each([
  ['The port denied it. The office fined it!', ['The port denied it.', 'The office fined it!']],
  ['Dr. Lane spoke. Then the port did.', ['Dr. Lane spoke.', 'Then the port did.']],
  ['The U.S. Treasury acted.', ['The U.S. Treasury acted.']],
  ['The fine was 4.5 million. it was paid', ['The fine was 4.5 million. it was paid']],
  ['“It is false.” The port said so.', ['“It is false.”', 'The port said so.']],
  ['Was it No. 5? “Yes,” it said… Then nothing.', ['Was it No. 5?', '“Yes,” it said…', 'Then nothing.']],
  ['one line\n\nanother line', ['one line', 'another line']],
  ['  \n ', []],
])('%j: %j', (text, sentences) => {
  expect(sentencesIn(text)).toEqual(sentences);
});

test.each([
  ['```code``` and `more`', 'code and more'],
  ['<@U1> and <!here> ask', 'and ask'],
  ['see <https://a.example|the report> or https://b.example/x now', 'see the report or now'],
  ['good :+1: at 10:30: yes', 'good :+1: at 10:30: yes'],
  ['well :tada:', 'well'],
  ['&gt; quoted\n> again', 'quoted\nagain'],
  ['1. first\n2) second\n• third\n- fourth', 'first\nsecond\nthird\nfourth'],
  ['*bold* _slanted_ ~struck~ snake_case_name 2*3*4', 'bold slanted struck snake_case_name 2*3*4'],
  ['a &amp; b &lt;c&gt;', 'a & b <c>'],
])('%j is %j', (text, words) => {
  expect(plainWords(text)).toBe(words);
});
