import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createAsk } from '../../src/answer/ask.ts';
import { isForeign } from '../../src/answer/foreign.ts';
import { plainText } from '../../src/answer/plain-text.ts';
import { answerMessage } from '../../src/slack/blocks/answer-blocks.ts';
import { smallRecord } from '../record/small-record.ts';

test.each([
  'Qui est derrière APT31 ?',
  'Pourquoi la Chine ?',
  'que dit la Chine',
  '¿Quién fue sancionado?',
  'según el gobierno',
  'Wer ist APT31?',
  'Was hat China dazu gesagt?',
  'Кто такие APT31?',
  '谁被制裁了',
  'من هم',
])('"%s" is not English', (question) => {
  expect(isForeign(question)).toBe(true);
});

test.each([
  'who was fined',
  'what did Ursula von der Leyen say',
  'what did El País report',
  'did 外交部 deny it',
  'when does the cafe open',
  'was APT31 in Las Vegas or Los Angeles',
  '31',
  '',
])('"%s" may be English', (question) => {
  expect(isForeign(question)).toBe(false);
});

test('no question of the open lists is taken for one in another language', () => {
  const questions = ['open-a.jsonl', 'open-b.jsonl'].flatMap((file) =>
    readFileSync(new URL(`../questions/${file}`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line): string => JSON.parse(line).question),
  );
  expect(questions.filter(isForeign)).toEqual([]);
});

test('who is declined in another language is told in which the record is kept', () => {
  const declined = createAsk(smallRecord())('Combien de jours sur la lune ?');
  const line = 'The record is kept in English: ask in English.';
  expect(declined.status).toBe('declined');
  expect(plainText(declined)).toContain(line);
  expect(JSON.stringify(answerMessage(declined, { isPrivate: true }).blocks)).toContain(line);
});
