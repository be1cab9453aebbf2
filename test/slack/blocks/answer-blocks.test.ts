// What the golden payloads cannot show: what is the same in all of them, and what is never there.
import { expect, test } from 'vitest';
import type { Answered } from '../../../src/answer/answer.ts';
import { createAsk } from '../../../src/answer/ask.ts';
import { plainText } from '../../../src/answer/plain-text.ts';
import { kindLabel, kindMark } from '../../../src/answer/wording.ts';
import { KINDS } from '../../../src/record/kinds.ts';
import { answerMessage } from '../../../src/slack/blocks/answer-blocks.ts';
import { smallRecord } from '../../record/small-record.ts';

const ask = createAsk(smallRecord());
const markup = (text: string) => ({ type: 'context', elements: [{ type: 'mrkdwn', text, verbatim: true }] });

test('a shared answer names question and sharer, and cannot be shared again', () => {
  const { blocks } = answerMessage(ask('who was fined'), { isPrivate: false, sharedBy: 'U123ABC' });
  expect(blocks[0]).toEqual(markup('*Asked:* who was fined  ·  Shared by <@U123ABC>'));
  expect(JSON.stringify(blocks)).not.toContain('"share"');
});

test('a person whose id is none is not mentioned', () => {
  const { blocks } = answerMessage(ask('who was fined'), { isPrivate: false, sharedBy: '!channel' });
  expect(blocks[0]).toEqual(markup('*Asked:* who was fined  ·  Shared by '));
});

test('the question is shown where the answer stands apart from it, escaped and in one short line', () => {
  const answer = ask(`who was fined & <!here>\n${'very '.repeat(100)}`);
  const [first] = answerMessage(answer, { isPrivate: true }).blocks;
  expect(JSON.stringify(first)).toMatch(/\*Asked:\* who was fined &amp; &lt;!here&gt; very .*…"/);
  const apart = answerMessage(ask('who was fined'), { isPrivate: false, isApart: true });
  expect(apart.blocks[0]).toEqual(markup('*Asked:* who was fined'));
  const below = answerMessage(ask('who was fined'), { isPrivate: false });
  expect(JSON.stringify(below.blocks)).not.toContain('Asked:');
});

test('the words of the message are the whole answer in plain text', () => {
  const answer = ask('who was fined');
  expect(answerMessage(answer, { isPrivate: true }).text).toBe(plainText(answer));
});

test('a decline says so first, then why', () => {
  const { blocks, text } = answerMessage(ask("what's for lunch"), { isPrivate: false });
  const why = 'No word of the question is in the record: it seems to lie outside the dossier.';
  expect(blocks[0]).toEqual({
    type: 'section',
    text: { type: 'mrkdwn', text: `*Nothing on record answers that.*\n${why}`, verbatim: true },
  });
  expect(text.startsWith(`Nothing on record answers that.\n${why}`)).toBe(true);
});

test('every kind has a sign of its own that is no emoji', () => {
  expect(new Set(KINDS.map(kindMark)).size).toBe(KINDS.length);
  for (const kind of KINDS) expect(kindMark(kind)).not.toMatch(/\p{Emoji}/u);
});

test.each(KINDS)('a fact that is %s says so before its speaker', (kind) => {
  const answer = ask('who was fined') as Answered;
  const { blocks } = answerMessage(
    { ...answer, facts: [{ ...answer.facts[0], kind }] },
    { isPrivate: false },
  );
  expect(blocks[1]).toEqual(markup(`${kindMark(kind)} *${kindLabel(kind)}* · Harbour Office · 2 May 2024`));
});
