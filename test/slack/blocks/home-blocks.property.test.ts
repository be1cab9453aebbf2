// Whatever a record is called and however much it does not know, its home is one that Slack takes.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { homeView } from '../../../src/slack/blocks/home-blocks.ts';
import { smallRecord } from '../../record/small-record.ts';
import { faultsOf } from '../golden/faults.ts';
import { serve } from '../running-bot.ts';

const small = serve(smallRecord());

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    '<!channel>',
    '<http://evil.example|bank>',
    '&lt;!here&gt;',
    '\u202e',
    '',
    'x'.repeat(10_000),
  ),
);
const topic = fc.record({ id: fc.stringMatching(/^[a-z]{1,20}$/), name: text, facts: fc.nat() });
const overview = fc.record({
  title: text,
  summary: text,
  questions: fc.array(text, { maxLength: 40 }),
  topics: fc.uniqueArray(topic, { selector: ({ id }) => id, maxLength: 150 }),
  unknowns: fc.array(text, { maxLength: 80 }),
});

test('any overview makes a home within every limit and without a live token', () => {
  fc.assert(
    fc.property(overview, fc.boolean(), (parts, logQuestions) => {
      const view = homeView({ ...small, overview: { ...small.overview, ...parts } }, { logQuestions });
      expect(faultsOf(view)).toEqual([]);
      const markup = JSON.stringify(view.blocks).match(/"type":"mrkdwn","text":"[^"]*"/g) ?? [];
      expect(markup.join('\n')).not.toMatch(/<(?:[!@#]|http)/);
    }),
    { numRuns: 60 },
  );
});
