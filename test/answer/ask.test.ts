import { describe, expect, test } from 'vitest';
import { createAsk } from '../../src/answer/ask.ts';
import { plainText } from '../../src/answer/plain-text.ts';
import { timelineView } from '../../src/answer/views/timeline-view.ts';
import { dateText } from '../../src/answer/wording.ts';
import { readFilters } from '../../src/search/filters.ts';
import { differenceOnFine, smallRecord } from '../record/small-record.ts';

const ask = createAsk(smallRecord());

describe('an answer', () => {
  test('carries the fact, its speaker, its quotation and where that stands', () => {
    const answer = ask('who was fined');
    expect(answer).toMatchObject({
      status: 'answered',
      sure: true,
      question: 'who was fined',
      factCount: 3,
      asOf: '2026-11-22',
    });
    expect(answer.status === 'answered' && answer.facts[0]).toEqual({
      id: 'company-fined',
      topic: 'fines',
      topicName: 'The fines',
      statement: 'The Harbour Office fined the Port Company 4,000 crowns.',
      kind: 'sanctioned',
      by: { id: 'harbour-office', name: 'Harbour Office', role: undefined, side: 'accuser' },
      said: '2024-05-02',
      happened: undefined,
      likelihood: undefined,
      answer: {
        kind: 'denied',
        by: { id: 'port-company', name: 'Port Company', role: undefined, side: 'accused' },
        said: '2024-05-03',
        likelihood: undefined,
      },
      citations: [
        {
          text: 'imposes a fine of 4,000 crowns on the Port Company',
          language: undefined,
          sourceId: 'gazette',
          title: 'Gazette of the harbour',
          short: 'The gazette',
          publisher: 'Harbour Office',
          url: 'https://harbour.example/gazette',
          date: '2024-05-02',
          paragraph: 1,
        },
      ],
      coverage: 1,
    });
  });

  test('shows what the accused answered to an accusation', () => {
    const answer = ask('who was fined');
    expect(answer.status === 'answered' && answer.isAccusation).toBe(true);
    expect(answer.status === 'answered' && answer.responses.map(({ id }) => id)).toEqual(['company-denies']);
  });

  test('shows an answer to the whole topic where none is to the very fact', () => {
    const record = smallRecord({
      'facts/answers.yaml': (text) => text.replace('[company-fined]', '[fines]'),
    });
    const answer = createAsk(record)('who was fined');
    expect(answer.status === 'answered' && answer.responses.map(({ id }) => id)).toEqual(['company-denies']);
  });

  test('says that no answer is on record where there is none', () => {
    const record = smallRecord({
      'facts/answers.yaml': (text) => text.replace('  answers: [company-fined]\n', ''),
    });
    expect(plainText(createAsk(record)('who was fined'))).toContain('In answer: No answer on record.');
  });

  test('asks nobody to answer what accuses nobody', () => {
    const answer = ask('when was the vessel impounded');
    expect(answer).toMatchObject({ isAccusation: false, responses: [] });
    expect(plainText(answer)).not.toContain('In answer');
  });

  test('says that sources differ, with every reading', () => {
    const answer = createAsk(smallRecord({ 'differences.yaml': differenceOnFine() }))('who was fined');
    expect(answer.status === 'answered' && answer.differences[0]).toMatchObject({
      point: 'How large the fine was.',
      readings: [
        { says: '4,000 crowns.' },
        { says: 'None that the company knows of.', facts: [{ id: 'company-denies' }] },
      ],
    });
    expect(plainText(answer)).toContain('Sources differ: How large the fine was.');
  });

  test('answers both of two questions', () => {
    const answer = ask('Who was fined? And when was the vessel impounded?');
    expect(
      answer.status === 'answered' &&
        answer.facts
          .slice(0, 2)
          .map(({ id }) => id)
          .sort(),
    ).toEqual(['company-fined', 'ship-seized']);
  });

  test('to filters alone is all that they let through, in the order of a timeline', () => {
    const record = smallRecord({
      'facts/fines.yaml': (text) => text.replace('said: 2024-05-02', 'said: 2024-05'),
    });
    const answer = createAsk(record)('by:harbour-office');
    const timeline = timelineView(undefined, 'timeline', record, readFilters('by:harbour-office', record));
    const inOrder = ['ship-seized', 'company-fined'];
    expect(answer.status === 'answered' && answer.facts.map(({ id }) => id)).toEqual(inOrder);
    expect(timeline.facts.map(({ id }) => id)).toEqual(inOrder);
  });

  test('is the same for the same question and record, and has another id for another', () => {
    expect(JSON.stringify(ask('who was fined'))).toBe(
      JSON.stringify(createAsk(smallRecord())('who was fined')),
    );
    expect(ask('who was fined').answerId).not.toBe(ask('who got fined').answerId);
    const edited = smallRecord({ 'facts/answers.yaml': (text) => text.replace('any wrongdoing.', 'it.') });
    expect(createAsk(edited)('who was fined').answerId).not.toBe(ask('who was fined').answerId);
  });
});

describe('a decline', () => {
  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['what about it', 'vague'],
    ['?', 'vague'],
    ['7', 'vague'],
    ["what's for lunch", 'outside'],
    ['is the port guilty of smuggling', 'verdict'],
    ['should we believe the harbour office', 'verdict'],
    ['which ship did the emperor of Atlantis sink', 'nothing'],
  ])('"%s" is declined as %s', (question, reason) => {
    expect(ask(question)).toMatchObject({ status: 'declined', reason });
  });

  test('gives the nearest facts and a question that the record answers', () => {
    const answer = ask('when was the emperor fined a large penalty');
    expect(answer).toMatchObject({
      status: 'declined',
      nearest: [{ id: 'company-fined' }],
      didYouMean: 'Who was fined?',
    });
  });

  test('gives no fact that only shares a word with the question', () => {
    const answer = ask('did the emperor of Atlantis pay the penalty for the moon landing');
    expect(answer).toMatchObject({ status: 'declined', nearest: [] });
  });
});

test.each([
  ['2024-03-25', '25 Mar 2024'],
  ['2024-03', 'Mar 2024'],
  ['2024', '2024'],
  ['2021/2022-10', '2021 to Oct 2022'],
])('%s reads %s', (date, text) => {
  expect(dateText(date)).toBe(text);
});
