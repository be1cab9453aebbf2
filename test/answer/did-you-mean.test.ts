import { expect, test } from 'vitest';
import { createAsk } from '../../src/answer/ask.ts';
import { createDidYouMean } from '../../src/answer/did-you-mean.ts';
import { createSearch, type Found } from '../../src/search/search.ts';
import { smallRecord } from '../record/small-record.ts';

const record = smallRecord({
  'facts/fines.yaml': (text) =>
    text.replace('asks: [who was fined', 'asks: [are the greedy merchants of death to pay, who was fined'),
});
const ask = createAsk(record);

const proposed = (question: string): string | undefined => {
  const answer = ask(question);
  if (answer.status !== 'declined') throw new Error(`expected "${question}" to be declined`);
  return answer.didYouMean;
};

test.each([
  [
    'a question of the title page',
    'how many ships of the emperor were seized by pirates',
    'When was the ship seized?',
  ],
  ['the timeline of a topic', 'which answers did the emperor of Atlantis send', 'timeline answers'],
  ['who somebody is', 'is the harbour master fond of herring salad', 'who Harbour Office'],
])('%s is proposed where the question has all of its words', (_, question, proposal) => {
  expect(proposed(question)).toBe(proposal);
});

test('a word that is misspelt is mended in the words of the asker', () => {
  const mend = createDidYouMean(record, () => true);
  const [concept] = createSearch(record)('vesssel').whole.understood.concepts;
  if (!concept) throw new Error('expected a word');
  const repaired = { ...concept, typed: 'vesssel', taken: 'vessel', reading: 'repaired' as const };
  const found = { text: 'Where is the VESSSEL now?', hits: [], understood: { concepts: [repaired] } };
  expect(mend(found as unknown as Found)).toBe('Where is the vessel now?');
});

test('no way of asking that is filed with a fact is ever proposed', () => {
  expect(proposed('when did a merchant of death visit the moon')).toBeUndefined();
});
