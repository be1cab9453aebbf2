// Which short questions are read together with what was just answered, and which stand for themselves.
import { expect, test } from 'vitest';
import { readFollowUp } from '../../src/answer/follow-up.ts';

test.each([
  ['when did they say that?', 'again'],
  ['who said that?', 'again'],
  ['Says who?', 'again'],
  ['source?', 'again'],
  ["what's the source", 'again'],
  ['where does it say that?', 'again'],
  ['who else?', 'others'],
  ['who else says so', 'others'],
  ['tell me more', 'more'],
  ['what else?', 'more'],
])('"%s" asks for the same fact in another way: %s', (text, kind) => {
  expect(readFollowUp(text)).toEqual({ followUp: { kind }, mayStandAlone: false });
});

test.each([
  'how certain are they?',
  'How sure is he of that?',
  'and how confident are they about it',
  'how likely is that?',
  'how sure?',
  'are they certain?',
  'so is she sure of it?',
  'with what certainty?',
  'with how much confidence',
])('"%s" asks how sure the speaker is', (text) => {
  expect(readFollowUp(text)).toEqual({ followUp: { kind: 'certainty' }, mayStandAlone: false });
});

test.each(['how certain is the Harbour Office about the fine', 'how likely is rain', 'are the gulls sure'])(
  '"%s" names its own subject, and asks nobody how sure they are',
  (text) => {
    expect(readFollowUp(text)?.followUp.kind).not.toBe('certainty');
  },
);

test.each([
  ['And what did China say to that?', 'china'],
  ['what did the embassy say about it', 'the embassy'],
  ['and what did China say?', 'china'],
  ['did China deny that?', 'china'],
  ['how did they respond?', undefined],
  ['what did they say to that', undefined],
  ['any response?', undefined],
  ['what was the answer to that?', undefined],
  ['and the other side?', undefined],
])('"%s" asks for the answer of %s', (text, party) => {
  expect(readFollowUp(text)).toEqual({ followUp: { kind: 'response', party }, mayStandAlone: false });
});

test.each([
  ['and the UK?', 'the uk'],
  ['what about Finland?', 'finland'],
  ['But how about New Zealand', 'new zealand'],
])('"%s" asks the same of %s', (text, party) => {
  expect(readFollowUp(text)).toEqual({ followUp: { kind: 'party', party }, mayStandAlone: false });
});

test.each([
  'When?',
  'and when was that?',
  'which year was that',
  'why?',
  'How come?',
  'where exactly?',
  'how many?',
  'how long was it',
  'and how?',
  'by whom?',
])('"%s" asks for a detail', (text) => {
  expect(readFollowUp(text)).toMatchObject({ followUp: { kind: 'detail' }, mayStandAlone: false });
});

test.each(['how did they do it?', 'and who was charged?', 'what did they steal'])(
  '"%s" is a follow-up, or a question of its own where the record answers it as such',
  (text) => {
    expect(readFollowUp(text)).toMatchObject({ followUp: { kind: 'detail' }, mayStandAlone: true });
  },
);

test('what has more than nine words names its own subject', () => {
  const nine = 'how did they then get into all of it';
  expect(readFollowUp(`and ${nine}`)).toMatchObject({ followUp: { kind: 'detail', words: nine } });
  expect(readFollowUp(`and ${nine} there`)).toBeUndefined();
});

test.each([
  '',
  'and',
  'help',
  'who was charged',
  'what did China say?',
  'how did China respond to the accusations',
  'when was the Electoral Commission hacked',
  'who hacked the Electoral Commission?',
  'sources',
  'timeline',
  'Finland',
])('"%s" is a question of its own', (text) => {
  expect(readFollowUp(text)).toBeUndefined();
});
