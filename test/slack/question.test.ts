import { expect, test } from 'vitest';
import { MAX_QUESTION_LENGTH } from '../../src/slack/blocks/asked.ts';
import { asksForHelp, readQuestion } from '../../src/slack/question.ts';

test.each([
  ['<@U123ABC> who was charged?', 'who was charged?'],
  ['<@U123ABC|sayswho>: who was charged?', 'who was charged?'],
  ['  who   was charged ', 'who   was charged'],
  ['is 2 &lt; 3 &amp; 4 &gt; 1', 'is 2 < 3 & 4 > 1'],
  ['who is <@U999>', 'who is <@U999>'],
  [undefined, ''],
])('%s is read as "%s"', (text, question) => {
  expect(readQuestion(text)).toBe(question);
});

test('a long text is cut between characters', () => {
  expect(readQuestion(`x${'😀'.repeat(5000)}`)).toBe(`x${'😀'.repeat((MAX_QUESTION_LENGTH - 2) / 2)}`);
});

test.each(['', 'help', 'HELP', 'help!', '?', '??', 'hi', 'Thank you!', 'what can you do?'])(
  '"%s" asks for help',
  (question) => {
    expect(asksForHelp(question)).toBe(true);
  },
);

test('a question about help is a question', () => {
  expect(asksForHelp('who helped the hackers')).toBe(false);
});
