// Whose words, and whose deeds: what others say of somebody is no answer to what they say themselves.
import { describe, expect, test } from 'vitest';
import { createAsk } from '../../src/answer/ask.ts';
import { loadRecord } from '../../src/record/load.ts';

const record = await loadRecord('data');
const ask = createAsk(record);
const speakersOf = (question: string): readonly string[] => {
  const answer = ask(question);
  return answer.status === 'answered' ? answer.facts.map(({ by }) => by.id) : [];
};

describe('a question for somebody’s words', () => {
  test.each([
    'what did the White House say',
    'what did Russia say',
    'what did Lord Alton say',
    'what did Lord Patten say',
    'Lord Alton said',
    'what did lord patten say about the attack',
    'what did Xi Jinping say',
    'what did President Biden say',
    'what did Christopher Pyne say',
  ])('is declined where nobody quotes them: %s', (question) => {
    expect(ask(question).status).toBe('declined');
  });

  test('is declined where they are quoted, and the best fact is by another', () => {
    expect(ask('what did Canada say about the Electoral Commission').status).toBe('declined');
  });

  test.each([
    ['what did Christopher Wray say', 'christopher-wray'],
    ['what did Chris Wray say', 'christopher-wray'],
    ['what did Lord Cameron say', 'david-cameron'],
    ['what did lord fox say', 'lord-fox'],
    ['Lord Fox said', 'lord-fox'],
  ])('is answered in theirs and nobody else’s: %s', (question, speaker) => {
    expect(new Set(speakersOf(question))).toEqual(new Set([speaker]));
  });

  test('is answered in the words of those who belong to them', () => {
    expect(speakersOf('what did the FBI say about it')).toEqual(['christopher-wray']);
  });

  test('is not one that asks when they spoke, or for what they call a thing', () => {
    expect(ask('When did the Commission tell the public about the breach?').status).toBe('answered');
    expect(ask('wat does recordedfuture call the grop').status).toBe('answered');
  });
});

test.each([
  'how do I hack an email account',
  'do all Chinese hack',
  'Is Luke de Pulford gay',
  'who is Lisa Monaco dating',
])('no fact tells it, however well its words are known: %s', (question) => {
  expect(ask(question)).toMatchObject({ status: 'declined', nearest: [] });
});

describe('a name and one more word', () => {
  test.each(['Is Lisa Monaco corrupt', 'did canada sanction apt31', 'has Canada sanctioned them'])(
    'is declined where nothing explains that word: %s',
    (question) => {
      expect(ask(question).status).toBe('declined');
    },
  );

  test.each(['did the us sanction wuhan xrz', 'who is Lisa Monaco', 'the US attorney in EDNY on the case'])(
    'is answered where it is explained, or says next to nothing: %s',
    (question) => {
      expect(ask(question).status).toBe('answered');
    },
  );
});
