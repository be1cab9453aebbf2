import { describe, expect, test } from 'vitest';
import { createAsk } from '../../src/answer/ask.ts';
import { asksForJudgement, asksForVerdict } from '../../src/answer/decline-reason.ts';
import { smallRecord } from '../record/small-record.ts';

test.each([
  'should we believe the British government',
  'can one trust the harbour office',
  'who is right?',
  "who's telling the truth here",
  'which side is lying',
  'whom do you believe',
])('"%s" asks whom to believe', (question) => {
  expect(asksForJudgement(question)).toBe(true);
});

test.each([
  'is China guilty?',
  'are they innocent',
  'was the port to blame?',
  'prove that China did it',
  'is it true that the ship sank',
  'do you think they did it',
  'what is your opinion of the port',
])('"%s" asks for a verdict', (question) => {
  expect(asksForVerdict(question)).toBe(true);
});

test.each([
  'who was charged',
  'did China deny it',
  'who believes that China did it',
  'which rights were violated',
  'what did the court say about guilt',
  'has anyone proved the link',
  'who trusts the evidence',
  'is it illegal',
])('"%s" asks for a fact', (question) => {
  expect([asksForJudgement(question), asksForVerdict(question)]).toEqual([false, false]);
});

describe('a question for a verdict', () => {
  const record = smallRecord({
    'facts/fines.yaml': (text) =>
      text.replace('asks: [who was fined', 'asks: [are the smugglers guilty, who was fined'),
  });
  const ask = createAsk(record);

  test('is answered where a fact on record answers it', () => {
    expect(ask('are the smugglers guilty')).toMatchObject({
      status: 'answered',
      facts: [{ id: 'company-fined' }],
    });
  });

  test('is declined where it asks whom to believe, whatever words the record shares with it', () => {
    expect(ask('should we believe that the smugglers are guilty')).toMatchObject({
      status: 'declined',
      reason: 'verdict',
      nearest: expect.arrayContaining([expect.objectContaining({ id: 'company-fined' })]),
    });
  });
});
