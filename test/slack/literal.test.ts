// Whatever a person types comes out harmless: no live mention, no link that the record did not supply.
import { expect, test } from 'vitest';
import { createAsk } from '../../src/answer/ask.ts';
import { answerMessage } from '../../src/slack/blocks/answer-blocks.ts';
import { smallRecord } from '../record/small-record.ts';
import { startBot } from './running-bot.ts';

const NASTY = [
  '<!channel> who was sanctioned',
  '<@U1> who was sanctioned',
  '<#C1> <#C1|port> <!subteam^S1> who was sanctioned',
  'who was <http://evil.example|sanctioned>',
  '&lt;!here&gt; who was sanctioned',
  '*who* _was_ ~sanctioned~ `x`',
  '\u202ewho was sanctioned\u202c',
  'who was sanctioned \u0000\u0007',
  'who\u200b was\u2060 \ufeffsanctioned',
  '😀👩‍👩‍👧‍👦 who was sanctioned 🏳️‍🌈',
  `who was sanctioned ${'x'.repeat(40_000)}`,
  `${'<!channel> '.repeat(4000)}`,
];

test.each(NASTY)('%.40s is answered without a live token', async (question) => {
  const { workspace } = await startBot();
  const { message } = await workspace.person('ada').post('dm', question, { raw: true });
  await workspace.settled();
  const answer = workspace.messages('dm', { as: 'ada' }).find(({ ts }) => ts !== message.ts);
  const sent = JSON.stringify({ text: answer?.text, blocks: withoutValues(answer?.blocks) });
  expect(answer?.text).not.toBe('');
  expect(sent).not.toMatch(/<[!@#]/);
  expect(sent).not.toContain('evil.example');
  expect(sent).not.toMatch(/[\u202a-\u202e]|\p{Cc}/u);
});

test('markup inside the record stays literal too', () => {
  const record = smallRecord({
    'facts/answers.yaml': (text) =>
      text
        .replace('The Port Company denies any wrongdoing.', 'The <!channel> & <@U1> *denies*.')
        .replace('the company denies any wrongdoing', '<https://evil.example|the company> denies'),
    'sources.yaml': (text) => text.replace('short: The gazette', 'short: "<!here>|x"'),
  });
  const { blocks, text } = answerMessage(createAsk(record)('what did the port say'), { isPrivate: true });
  const markup = blocks.flatMap(
    (block) => JSON.stringify(block).match(/"type":"mrkdwn","text":"[^"]*"/g) ?? [],
  );
  expect(markup.join('\n')).not.toMatch(/<(?!https:\/\/harbour\.example)/);
  expect(text).not.toMatch(/<[!@#h]/);
  expect(JSON.stringify(blocks)).toContain('"type":"text","text":"The <!channel> & <@U1> *denies*."');
});

/** What a button carries back to us is never shown. */
function withoutValues(blocks: unknown): unknown {
  return JSON.parse(JSON.stringify(blocks ?? [], (key, value) => (key === 'value' ? undefined : value)));
}
