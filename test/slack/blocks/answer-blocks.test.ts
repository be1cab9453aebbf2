// The messages as Slack gets them, whole: read as documentation.
import { expect, test } from 'vitest';
import { createAsk } from '../../../src/answer/ask.ts';
import { answerMessage } from '../../../src/slack/blocks/answer-blocks.ts';
import { smallRecord } from '../../record/small-record.ts';

const ask = createAsk(smallRecord());
const small = (text: string) => ({ type: 'context', elements: [{ type: 'plain_text', text, emoji: false }] });
const markup = (text: string) => ({ type: 'context', elements: [{ type: 'mrkdwn', text, verbatim: true }] });
const quote = (text: string) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_quote', elements: [{ type: 'text', text }] }],
});

test('an answer to the asker alone', () => {
  const answer = ask('who was fined');
  expect(answerMessage(answer, { isPrivate: true })).toEqual({
    text: `The Harbour Office fined the Port Company 4,000 crowns.
Sanctioned · Harbour Office · 2 May 2024
  | imposes a fine of 4,000 crowns on the Port Company
  The gazette, 2 May 2024, paragraph 1 https://harbour.example/gazette
In answer: Denied · Port Company · 3 May 2024
  | the company denies any wrongdoing
  The gazette, 2 May 2024, paragraph 3 https://harbour.example/gazette
3 facts · record of 22 Nov 2026 · answer ${answer.answerId}`,
    blocks: [
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_section',
            elements: [
              {
                type: 'text',
                text: 'The Harbour Office fined the Port Company 4,000 crowns.',
                style: { bold: true },
              },
            ],
          },
        ],
      },
      small('Sanctioned · Harbour Office · 2 May 2024'),
      quote('imposes a fine of 4,000 crowns on the Port Company'),
      markup('<https://harbour.example/gazette|The gazette, 2 May 2024, paragraph 1>'),
      markup('*In answer*  Denied · Port Company · 3 May 2024'),
      quote('the company denies any wrongdoing'),
      markup('<https://harbour.example/gazette|The gazette, 2 May 2024, paragraph 3>'),
      {
        type: 'actions',
        elements: [
          {
            type: 'button',
            action_id: 'share',
            text: { type: 'plain_text', text: 'Share here', emoji: false },
            value: 'who was fined',
            accessibility_label: 'Share this answer with everyone in this conversation',
          },
        ],
      },
      small(`3 facts · record of 22 Nov 2026 · answer ${answer.answerId}`),
    ],
  });
});

test('a shared answer names who shared it and cannot be shared again', () => {
  const { blocks } = answerMessage(ask('who was fined'), { isPrivate: false, sharedBy: 'U123ABC' });
  expect(blocks[0]).toEqual(markup('Shared by <@U123ABC>'));
  expect(blocks.some(({ type }) => type === 'actions')).toBe(false);
});

test('a person whose id is none is not mentioned', () => {
  const { blocks } = answerMessage(ask('who was fined'), { isPrivate: false, sharedBy: '!channel' });
  expect(blocks[0]).toEqual(markup('Shared by '));
});

test('a decline says so first', () => {
  const { blocks, text } = answerMessage(ask("what's for lunch"), { isPrivate: true });
  expect(blocks[0]).toEqual({
    type: 'section',
    text: { type: 'mrkdwn', text: '*Nothing on record answers that.*', verbatim: true },
  });
  expect(text.startsWith('Nothing on record answers that.')).toBe(true);
});
