// "When?", "why?", "how many?" after an answer: the fact again where it tells, or a fact of its subject that does.
import { expect, test } from 'vitest';
import { readBareQuestion } from '../../src/answer/bare-question.ts';
import { createLibrary } from '../../src/answer/library.ts';
import { plainText } from '../../src/answer/plain-text.ts';
import { smallRecord } from '../record/small-record.ts';

const OFFICE = `
  kind: reported
  by: harbour-office
  said: 2024-05-06
  quotations: [{source: gazette, paragraph: 3, text: denies any wrongdoing}]`;

const { ask } = createLibrary(
  smallRecord({
    'facts/fines.yaml': (text) => `${text}- id: fine-reason
  statement: The Harbour Office says a broken seal led it to act.${OFFICE}
  asks: [why did the Harbour Office fine the Port Company, why was there a broken seal]
- id: fine-place
  statement: The decision hangs in the hall of the Harbour Office.${OFFICE}
  asks: [where was the Port Company fined]
- id: inspectors-came
  statement: The Harbour Office says inspectors came aboard.
  happened: 2023-11${OFFICE}
- id: inspectors-met
  statement: The Harbour Office says on 26 May its inspectors met the Port Company.${OFFICE}
`,
  }),
);
const asked = (words: string, fact: string) => {
  const answer = ask(`${words} re:${fact}`);
  return answer.status === 'answered' ? [answer.facts[0].id, answer.sure] : answer.reason;
};

test.each([
  ['when?', 'company-fined', 'the day of a sanction is the day on which it was announced'],
  ['how much?', 'company-fined', 'a sum'],
  ['when was that?', 'inspectors-came', 'when it happened'],
  ['why?', 'fine-reason', 'people ask for it with a why'],
])('"%s" shows %s again: %s', (words, fact) => {
  expect(asked(words, fact)).toEqual([fact, true]);
});

test.each([
  ['why?', 'fine-reason'],
  ['How come?', 'fine-reason'],
  ['where exactly?', 'fine-place'],
])('"%s" after the fine leads to %s, which may be it', (words, fact) => {
  expect(asked(words, 'company-fined')).toEqual([fact, false]);
});

test.each([
  ['how many?', 'inspectors-came', 'no number'],
  ['how many?', 'inspectors-met', 'the day of a month counts nothing'],
  ['why?', 'inspectors-came', 'nobody asks why of its subject'],
  ['when?', 'fine-reason', 'what is reported happened on another day than it was said'],
  ['how long?', 'company-fined', 'no span'],
])('"%s" after %s is declined: %s', (words, fact) => {
  expect(asked(words, fact)).toBe('nothing');
});

test('a decline says with which fact the question was read', () => {
  expect(plainText(ask('how many? re:inspectors-came'))).toMatch(
    /^Read together with: The Harbour Office says inspectors came aboard\.\nNothing on record answers that\./,
  );
});

test('the day on which something happened is shown where nothing else tells it', () => {
  expect(plainText(ask('when? re:inspectors-came'))).toContain('6 May 2024\nHappened Nov 2023\n');
  expect(plainText(ask('when? re:company-fined'))).not.toContain('Happened');
});

test.each(['who', 'when was the fine', 'why did they fine it', 'how', 'how many ships', ''])(
  '"%s" is read as it stands',
  (words) => expect(readBareQuestion(words) !== undefined).toBe(words === 'how'),
);
