// What nobody answered: a question like one that a fact leaves open is declined, however many words it shares with facts.
import { describe, expect, test } from 'vitest';
import { createAsk } from '../../src/answer/ask.ts';
import { LEFT_OPEN, leavingOpen, openRecord } from '../record/open-record.ts';
import { smallRecord } from '../record/small-record.ts';

const ask = createAsk(openRecord);
const closed = createAsk(smallRecord());

/** The ids that come back: what is answered, or what is nearest. */
function given(question: string, asking = ask): readonly string[] {
  const answer = asking(question);
  return answer.status === 'answered'
    ? ['answered', ...answer.facts.map(({ id }) => id)]
    : [answer.reason, ...answer.nearest.map(({ id }) => id)];
}

describe('a question that a fact leaves open', () => {
  test.each(Object.values(LEFT_OPEN).flat())('is declined in its very words: %s', (question) => {
    expect(ask(question)).toMatchObject({ status: 'declined', reason: 'nothing' });
  });

  test.each([
    'how old is the ship',
    'what is the name of the vessel',
    'who is the owner of the ship that was seized',
    'was the penalty paid late',
    'who is the lawyer of the Harbour Office',
  ])('is declined in other words, and so are others like it: %s', (question) => {
    expect(given(question)[0]).toBe('nothing');
  });

  test.each([
    ['what is the name of the vessel', 'ship-seized'],
    ['how old is the ship that was seized', 'ship-seized'],
    ['was the ship seized late', 'ship-seized'],
  ])('"%s" is declined with the fact that leaves it open among the nearest: %s', (question, id) => {
    expect(given(question)[0]).toBe('nothing');
    expect(given(question).slice(1)).toContain(id);
  });

  test('was answered with that fact as long as nobody had filed it as open', () => {
    expect(given('was the ship seized late', closed).slice(0, 2)).toEqual(['answered', 'ship-seized']);
  });
});

describe('the same words', () => {
  const name = 'what is the name of the ship';

  test('are answered where they stand among the ways of asking for a fact', () => {
    const asked = smallRecord({
      'facts/fines.yaml': (text) => text.replace('vessel impounded]', `vessel impounded, ${name}]`),
      'facts/answers.yaml': leavingOpen('what did the port say', [name]),
    });
    expect(given(name, createAsk(asked)).slice(0, 2)).toEqual(['answered', 'ship-seized']);
  });

  test('are declined where they stand among what it leaves open, whichever fact it is', () => {
    const open = smallRecord({ 'facts/answers.yaml': leavingOpen('what did the port say', [name]) });
    expect(given(name, createAsk(open))[0]).toBe('nothing');
  });

  test('are answered by the fact that is filed one day, once the question is taken out', () => {
    const named = smallRecord({
      'facts/fines.yaml': (text) =>
        leavingOpen(
          'how large was the penalty',
          LEFT_OPEN['company-fined'],
        )(text).replace(
          /$/,
          `- id: ship-name
  statement: The Harbour Office says the name of the seized ship is the Merry Widow.
  kind: reported
  by: harbour-office
  said: 2024-05-04
  asks: [what was the seized vessel called, the name of the ship, the ship is named after whom]
  quotations: [{ source: gazette, paragraph: 4, text: the Merry Widow }]
`,
        ),
    });
    expect(given('what is the name of that ship', createAsk(named)).slice(0, 2)).toEqual([
      'answered',
      'ship-name',
    ]);
  });
});

test.each([
  ['who was fined', 'company-fined'],
  ['what did the port say', 'company-denies'],
  ['how large was the fine', 'company-fined'],
  ['was the vessel impounded', 'ship-seized'],
])('what facts answer is answered as before: %s', (question, id) => {
  expect(given(question).slice(0, 2)).toEqual(['answered', id]);
});

test('nothing that is left open is shown, neither with its fact nor as a question to ask instead', () => {
  const shown = ['what is the name of the vessel', 'who was fined', 'ship', 'how old is the ship'].map(
    (question) => JSON.stringify({ ...ask(question), question: '' }),
  );
  for (const question of Object.values(LEFT_OPEN).flat())
    expect(shown.filter((text) => text.includes(question))).toEqual([]);
});
