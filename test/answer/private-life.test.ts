// Questions about somebody's private life are declined, however well the name is known.
import { describe, expect, test } from 'vitest';
import { createAsk } from '../../src/answer/ask.ts';
import { smallRecord } from '../record/small-record.ts';

const record = smallRecord({
  'language.yaml': 'stopWords: [affair]\nprivateLife: [gay, dating, have an affair, net worth]\n',
});
const ask = createAsk(record);

describe('a question about private life', () => {
  test.each([
    'is the harbour master gay',
    'who is the harbour master dating?',
    'Did the Harbour Office have an affair',
    'and what is its net worth? re:company-fined',
  ])('is declined, with nothing beside it: %s', (question) => {
    expect(ask(question)).toMatchObject({
      status: 'declined',
      reason: 'nothing',
      nearest: [],
      didYouMean: undefined,
    });
  });

  test.each(['who was fined in this affair', 'how large was the penalty'])(
    'is not one that shares a part of a phrase with it: %s',
    (question) => {
      expect(ask(question).status).toBe('answered');
    },
  );

  test('is answered where a fact has the word', () => {
    const named = smallRecord({
      'language.yaml': 'privateLife: [net worth]\n',
      'facts/fines.yaml': (text) =>
        text.replace('how large was the penalty', 'what is the net worth of the port'),
    });
    expect(createAsk(named)('the net worth of the port').status).toBe('answered');
  });
});
