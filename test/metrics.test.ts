import { expect, test } from 'vitest';
import { createMetrics } from '../src/metrics.ts';

test('what completes while one types, and the home that is drawn, are no questions; that either fails is counted', async () => {
  const { note, text } = createMetrics(() => undefined);
  note({ kind: 'question', surface: 'suggestion', outcome: 'done', ms: 1 });
  note({ kind: 'question', surface: 'home', outcome: 'done', ms: 1 });
  note({ kind: 'question', surface: 'command', outcome: 'answered', ms: 1 });
  note({ kind: 'question', surface: 'home', outcome: 'failed', ms: 1 });
  const lines = (await text()).split('\n').filter((line) => line.startsWith('says_who_questions_total{'));
  expect(lines).toEqual([
    'says_who_questions_total{surface="command",outcome="answered"} 1',
    'says_who_questions_total{surface="home",outcome="failed"} 1',
  ]);
});
