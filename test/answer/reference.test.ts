// Follow-ups over a small record: what was just answered, and what is asked of it then.
import { describe, expect, test } from 'vitest';
import { createAsk } from '../../src/answer/ask.ts';
import { createLibrary } from '../../src/answer/library.ts';
import { plainText } from '../../src/answer/plain-text.ts';
import { readReference, readTogether } from '../../src/answer/reference.ts';
import { smallRecord } from '../record/small-record.ts';

const record = smallRecord();
const ask = createAsk(record);
const { consult } = createLibrary(record);
const fined = record.factById.get('company-fined');
const first = (question: string) => {
  const answer = ask(question);
  return answer.status === 'answered' ? answer.facts[0].id : answer.reason;
};

test('a reference is taken out of a question, wherever it stands', () => {
  expect(readReference('when? re:company-fined', record)).toMatchObject({
    text: 'when?',
    inReplyTo: { id: 'company-fined' },
    faults: [],
  });
  expect(readReference('re:company-fined and then', record)).toMatchObject({ text: 'and then' });
  expect(readReference('when was it', record)).toMatchObject({ text: 'when was it', inReplyTo: undefined });
});

describe('read together with the fine', () => {
  test.each([
    ['when?', 'company-fined'],
    ['source?', 'company-fined'],
    ['', 'company-fined'],
    ['what did the Port Company say to that?', 'company-denies'],
    ['any response?', 'company-denies'],
    ['and the Port Company?', 'company-denies'],
    ['how much?', 'company-fined'],
    ['was a vessel impounded', 'ship-seized'],
  ])('"%s" leads to %s', (words, id) => {
    expect(first(`${words} re:company-fined`)).toBe(id);
  });

  test.each(['why?', 'and the harbour master?', 'who else?', 'did the moon deny that?'])(
    '"%s" is declined: nothing on record answers it',
    (words) => {
      const answer = ask(`${words} re:company-fined`);
      expect(answer).toMatchObject({
        status: 'declined',
        reason: 'nothing',
        didYouMean: undefined,
        inReplyTo: { id: 'company-fined' },
      });
      expect(answer.status === 'declined' && answer.nearest[0]?.id).toBe('company-fined');
    },
  );
});

test.each(['what does it answer?', 'and what did they deny', 'which accusations does it reject'])(
  '"%s" after a denial leads to what it answers',
  (words) => expect(first(`${words} re:company-denies`)).toBe('company-fined'),
);

test('whom to believe is declined as a verdict, also as a follow-up', () => {
  expect(first('and should we believe them? re:company-fined')).toBe('verdict');
});

test('an accusation that nobody answered is shown again, with no answer on record', () => {
  const silent = smallRecord({
    'facts/answers.yaml': (text) => text.replace('  answers: [company-fined]\n', ''),
  });
  const answer = createAsk(silent)('what did the Port Company say to that? re:company-fined');
  expect(plainText(answer)).toContain('In answer: No answer on record.');
});

test('who else denies is asked after a denial, in whatever words they do', () => {
  const twice = smallRecord({
    'parties.yaml': (text) => `${text}- {id: captain, name: Captain Reed, type: person, side: accused}\n`,
    'facts/answers.yaml': (text) =>
      `${text}- id: captain-denies
  statement: Captain Reed knows nothing of it.
  kind: denied
  by: captain
  said: 2024-05-04
  answers: [company-fined]
  quotations: [{source: gazette, paragraph: 3, text: denies any wrongdoing}]
`,
  });
  expect(createAsk(twice)('who else says so? re:company-denies')).toMatchObject({
    status: 'answered',
    sure: false,
    facts: [{ id: 'captain-denies' }],
  });
});

test('filters hold for follow-ups too', () => {
  expect(first('any response? re:company-fined before:2024-05-03')).toBe('nothing');
});

test('a reference to no fact is a fault that says what was expected', () => {
  expect(ask('when? re:nobody')).toMatchObject({
    status: 'declined',
    reason: 'filter',
    faults: [{ filter: 're:nobody', expected: 'the id of a fact on record' }],
  });
});

const UNSURE = { status: 'answered', sure: false };
const NOTHING = { status: 'declined', reason: 'nothing' };

describe('in a conversation', () => {
  test.each([
    ['when?', 'when? re:company-fined'],
    ['who was fined', 'who was fined'],
    ['and when was the vessel impounded?', 'and when was the vessel impounded?'],
    ['did they land on the moon?', 'did they land on the moon?'],
    ['how did they do it?', 'how did they do it? re:company-fined'],
    ['cite that', 'cite company-fined'],
    ['How do I cite it?', 'cite company-fined'],
    ['fact that', 'fact company-fined'],
    ['timeline of that', 'timeline fines'],
    ['show me a timeline of it', 'timeline fines'],
    ['both sides of this', 'both fines'],
    ['cite company-denies', 'cite company-denies'],
    ['timeline answers', 'timeline answers'],
    ['show them the sources', 'show them the sources'],
  ])('"%s" after the fine is asked as "%s"', (text, question) => {
    expect(readTogether(text, fined, consult)).toBe(question);
  });

  test.each<[string, together: string, alone: object, withIt: object]>([
    ['surely answered alone stays alone', '', { status: 'answered', sure: true }, { status: 'answered' }],
    ['perhaps answered alone is read together where that is answered', ' re:company-fined', UNSURE, UNSURE],
    ['perhaps answered alone stays alone where together it is not', '', UNSURE, NOTHING],
    ['declined alone is read together where that is answered', ' re:company-fined', NOTHING, UNSURE],
    ['declined both ways stays alone', '', NOTHING, NOTHING],
    [
      'too vague alone is read together',
      ' re:company-fined',
      { status: 'declined', reason: 'vague' },
      NOTHING,
    ],
    ['a view alone stays one', '', { status: 'timeline' }, UNSURE],
  ])('what is %s', (_, together, alone, withIt) => {
    const given = (text: string) => (text.includes('re:') ? withIt : alone) as ReturnType<typeof consult>;
    expect(readTogether('how did they do it?', fined, given)).toBe(`how did they do it?${together}`);
  });

  test('nothing is read together with nothing', () => {
    expect(readTogether('when?', undefined, consult)).toBe('when?');
    expect(readTogether('cite that', undefined, consult)).toBe('cite that');
  });
});

test('an answer says with which fact it was read together, unless it is that fact', () => {
  const line = 'Read together with: The Harbour Office fined the Port Company 4,000 crowns.';
  expect(plainText(ask('any response? re:company-fined')).split('\n')[0]).toBe(line);
  expect(plainText(ask('why? re:company-fined')).split('\n')[0]).toBe(line);
  expect(plainText(ask('when? re:company-fined'))).not.toContain('Read together');
});
