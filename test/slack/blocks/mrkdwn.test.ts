import { expect, test } from 'vitest';
import { LIMITS, SHORTENED } from '../../../src/slack/blocks/limits.ts';
import { code, link, literal } from '../../../src/slack/blocks/mrkdwn.ts';

test('what Slack would read is written as signs', () => {
  expect(literal('<!channel> & <@U1>')).toBe('&lt;!channel&gt; &amp; &lt;@U1&gt;');
});

test('turns of direction, control signs and halves of characters are taken out', () => {
  expect(literal('a\u202eb\u0000c\ud800d\ne')).toBe('abcd\ne');
});

test.each([
  ['&'.repeat(10_000)],
  [`${'&'.repeat(3000)}${'x'.repeat(10_000)}`],
  [`${'x'.repeat(10_000)}${'<'.repeat(3000)}`],
  ['😀'.repeat(4000)],
])('a long text ends before the limit, in no half of anything, and says so (%.5s)', (text) => {
  const written = literal(text);
  expect(written.length).toBeLessThanOrEqual(LIMITS.sectionText);
  expect(written.endsWith(SHORTENED)).toBe(true);
  expect(written).not.toMatch(/&(?!(?:amp|lt|gt);)|[\ud800-\udbff](?![\udc00-\udfff])/);
});

test('a link has a literal label', () => {
  expect(link('https://harbour.example/a?b=1&c=2', 'The <gazette> | x')).toBe(
    '<https://harbour.example/a?b=1&amp;c=2|The &lt;gazette&gt; ¦ x>',
  );
});

test.each([
  undefined,
  'javascript:alert(1)',
  'https://evil.example|bank',
  'https://evil.example> <!channel',
  `https://harbour.example/${'x'.repeat(2000)}`,
])('%.30s is no address: the label stands alone', (url) => {
  expect(link(url, 'The gazette')).toBe('The gazette');
});

test('a backtick does not end code', () => {
  expect(code('a`b')).toBe("`a'b`");
});
