// "How certain are they?" is asked of the one who was just quoted: their own word for it, or nobody's.
import { expect, test } from 'vitest';
import { createAsk } from '../../src/answer/ask.ts';
import { smallRecord } from '../record/small-record.ts';

const JUDGED = `- id: ship-judged
  statement: The Harbour Office judges that the ship was almost certainly seized in March 2024.
  kind: assessed
  by: harbour-office
  said: 2024-05-09
  likelihood: almost certainly
  asks: [do they think it was seized]
  quotations: [{ source: gazette, paragraph: 4, text: almost certainly seized }]
`;
const ask = createAsk(smallRecord({ 'facts/fines.yaml': (text) => text + JUDGED }));

const given = (question: string, asking = ask) => {
  const answer = asking(question);
  return answer.status === 'answered'
    ? { sure: answer.sure, ids: answer.facts.map(({ id }) => id) }
    : { declined: answer.reason };
};

test.each(['how certain are they?', 'and how sure is that?', 'with what confidence'])(
  'a fact in which the speaker says how sure they are comes again: %s',
  (words) => {
    expect(given(`${words} re:ship-judged`)).toEqual({ sure: true, ids: ['ship-judged'] });
  },
);

test('where the speaker does not, a fact like it in which they do is perhaps meant', () => {
  expect(given('how certain are they? re:ship-seized')).toEqual({ sure: false, ids: ['ship-judged'] });
});

test('a fact about something else is not meant, however sure its speaker is', () => {
  expect(given('how certain are they? re:company-fined')).toEqual({ declined: 'nothing' });
});

test('nor one that is left out', () => {
  expect(given('how certain are they? by:accused re:ship-seized')).toEqual({ declined: 'nothing' });
});

test('where nobody says how sure they are, nothing on record answers', () => {
  expect(given('how certain are they? re:ship-seized', createAsk(smallRecord()))).toEqual({
    declined: 'nothing',
  });
});
