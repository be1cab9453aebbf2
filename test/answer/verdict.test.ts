import { describe, expect, test } from 'vitest';
import { createAsk } from '../../src/answer/ask.ts';
import { asksForRuling, asksForVerdict } from '../../src/answer/verdict.ts';
import { smallRecord } from '../record/small-record.ts';

test.each([
  'should we believe the British government',
  'can one trust the harbour office',
  'who is right?',
  "who's telling the truth here",
  'which side is lying',
  'whom do you believe',
  'are the US accusations true',
  'Is China evil?',
  'is China lying?',
  'hello, was the harbour master right about the fine?',
  'is Ni Gaobin guilty?',
  'did you know that the port is innocent',
  'is Zhao Guangzong a criminal',
  'are Chinese people spies?',
  'should the UK sanction China more?',
  'is it true?',
  'so, are these really proven',
  'is any of that a lie',
  'Do you think the fine will change anything?',
  'do you really believe this is enough',
  'The mayor says one thing, the port another. Who is right?',
  'The mayor was there. Is he lying?',
  'my boss says that the port is evil. Is the port evil?',
])('"%s" asks outright for a verdict', (question) => {
  expect(asksForRuling(question)).toBe(true);
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
  'who says that the port is guilty',
  'were the sailors warned by spies',
  'did the harbour master call anyone a liar',
  'is the port “guilty”, as the gazette has it',
  'should people worry about the smugglers',
  'was the crew of the ship Chinese',
  'was there a second group of Chinese spies?',
  'my boss swears that the port was fined. Is he right?',
  'The port was fined. Is that right?',
  'who paid the fine, and is that date right',
  'the port was fined in May, is the year right?',
  'was just reading about it. Who paid? want to get it right',
  'what should the sailors be careful about',
])('"%s" asks for a fact', (question) => {
  expect([asksForRuling(question), asksForVerdict(question)]).toEqual([false, false]);
});

test('who gives a verdict can be looked up', () => {
  expect(asksForRuling('does the port say that the harbour office is lying')).toBe(false);
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

  test('is declined where the nearest fact only shares its words', () => {
    expect(ask('is the Port Company that the Harbour Office fined guilty')).toMatchObject({
      status: 'declined',
      reason: 'verdict',
    });
  });

  test('of guilt is answered by a fact that speaks of guilt itself', () => {
    const presumed = smallRecord({
      'facts/fines.yaml': (text) =>
        text.replace('a ship was seized in March 2024.', 'the smugglers are presumed innocent.'),
    });
    expect(createAsk(presumed)('are these smugglers innocent, yes or no')).toMatchObject({
      status: 'answered',
      facts: [{ id: 'ship-seized' }],
    });
  });

  test('of guilt is declined where that fact does not speak of the one who is named', () => {
    const presumed = smallRecord({
      'facts/fines.yaml': (text) =>
        text
          .replace('a ship was seized in March 2024.', 'the smugglers are presumed innocent.')
          .replace(
            'asks: [when was',
            'asks: [is anyone guilty of anything in the Harbour Office matter, when was',
          ),
    });
    for (const question of ['is the Port Company guilty', 'do you think the Port Company is guilty'])
      expect(createAsk(presumed)(question).status).toBe('declined');
  });

  test('is declined where it asks whom to believe, whatever words the record shares with it', () => {
    expect(ask('should we believe that the smugglers are guilty')).toMatchObject({
      status: 'declined',
      reason: 'verdict',
      nearest: expect.arrayContaining([expect.objectContaining({ id: 'company-fined' })]),
    });
  });
});
