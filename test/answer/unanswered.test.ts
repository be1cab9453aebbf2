import { expect, test } from 'vitest';
import { accusationFigures } from '../../src/answer/unanswered.ts';
import { smallRecord } from '../record/small-record.ts';

const answering = (what: string) =>
  smallRecord({ 'facts/answers.yaml': (text) => text.replace('[company-fined]', what) });

test('an accusation with an answer of its own is answered', () => {
  expect(accusationFigures(smallRecord())).toEqual({
    accusations: 1,
    answered: 1,
    unanswered: new Map(),
  });
});

test('an answer to a whole topic answers every accusation in it', () => {
  expect(accusationFigures(answering('[fines]')).answered).toBe(1);
});

test('an accusation that nobody answered is listed under its topic', () => {
  expect(accusationFigures(answering('[]'))).toEqual({
    accusations: 1,
    answered: 0,
    unanswered: new Map([['fines', ['company-fined']]]),
  });
});
