// The words that stand around a fact.
import { describe, expect, test } from 'vitest';
import type { Answered, Citation, CitedFact, Speaker } from '../../src/answer/answer.ts';
import {
  answerMark,
  chipLine,
  dateText,
  differenceText,
  footer,
  furtherFacts,
  happenedLine,
  kindLabel,
  kindMark,
  languageText,
  orOnRecord,
  sourceLine,
  sourceName,
  speakerName,
  statementLine,
} from '../../src/answer/wording.ts';
import { KINDS } from '../../src/record/kinds.ts';

const ANN: Speaker = { id: 'ann', name: 'Ann Quay', role: 'clerk', side: 'accuser' };
const FACT = {
  id: 'one',
  statement: 'Ann Quay says so.',
  kind: 'alleged',
  by: ANN,
  said: '2024-05',
} as CitedFact;
const CITATION = { short: 'The gazette', date: '2024-05-02', paragraph: 3 } as Citation;

test('every kind has a label and a sign, each its own', () => {
  expect(KINDS.map((kind) => `${kindMark(kind)} ${kindLabel(kind)}`)).toEqual([
    '§ Charged',
    '◇ Alleged',
    '→ Attributed',
    '⊘ Sanctioned',
    '✕ Denied',
    '↶ Responded',
    '≈ Assessed',
    '◉ Found',
    '¶ Reported',
  ]);
});

test.each([
  ['2024', '2024'],
  ['2024-01', 'Jan 2024'],
  ['2024-12-09', '9 Dec 2024'],
  ['2021/2022-10', '2021 to Oct 2022'],
])('the date %s is shown as %s', (date, text) => {
  expect(dateText(date)).toBe(text);
});

describe('who says it', () => {
  test('comes with office, date and the speaker’s own word of certainty, where there are such', () => {
    expect(chipLine(FACT)).toBe('Alleged · Ann Quay, clerk · May 2024');
    expect(chipLine({ ...FACT, likelihood: 'likely' })).toBe(
      'Alleged · Ann Quay, clerk · May 2024 · "likely"',
    );
    expect(speakerName({ ...ANN, role: undefined })).toBe('Ann Quay');
  });
});

describe('a line among others', () => {
  test.each<[string, Partial<CitedFact>, string | undefined]>([
    ['of what accuses nobody has nothing behind it', {}, undefined],
    ['of an accusation that nobody answered says so', { answer: 'none' }, 'no answer on record'],
    [
      'of an accusation that was answered says how',
      { answer: { ...FACT, kind: 'denied' } },
      'in answer: Denied',
    ],
  ])('%s', (_, more, mark) => {
    expect(answerMark({ ...FACT, ...more })).toBe(mark);
    expect(statementLine({ ...FACT, ...more })).toBe(
      mark === undefined ? FACT.statement : `${FACT.statement} (${mark})`,
    );
  });
});

test.each<[string, Partial<CitedFact>, string | undefined]>([
  ['is left out where it is not known', {}, undefined],
  ['is told where nothing else tells it', { happened: '2021/2022' }, 'Happened 2021 to 2022'],
  ['is left out where it was said on that day', { happened: '2024-05' }, undefined],
  [
    'is left out where the statement tells a time',
    { happened: '2021', statement: 'It was in 2021.' },
    undefined,
  ],
])('when it happened %s', (_, more, line) => {
  expect(happenedLine({ ...FACT, ...more })).toBe(line);
});

test.each<[Partial<Citation>, string]>([
  [{}, 'The gazette'],
  [{ isCopy: true }, 'The gazette (copy)'],
  [{ isCopy: true, url: 'https://www.harbour.example/a' }, 'The gazette (copy at harbour.example)'],
  [{ isCopy: true, url: 'http://news.www.example/' }, 'The gazette (copy at news.www.example)'],
  [{ url: 'https://www.harbour.example/a' }, 'The gazette'],
])('a source %j is called %s', (more, name) => {
  expect(sourceName({ ...CITATION, ...more })).toBe(name);
  expect(sourceLine({ ...CITATION, ...more })).toBe(`${name}, 2 May 2024, paragraph 3`);
});

test.each([
  ['fi', 'in Finnish'],
  ['zh', 'in Chinese'],
  ['fin', 'in Finnish'],
  ['x', 'in x'],
  ['<fi>', 'in <fi>'],
])('the language %s is shown as %s', (code, text) => {
  expect(languageText(code)).toBe(text);
});

test('a difference is its point with every reading, and a record is told by number, day and version', () => {
  const readings = [{ says: 'One.' }, { says: 'Two.' }];
  expect(
    differenceText({ point: 'How many.', readings } as unknown as Parameters<typeof differenceText>[0]),
  ).toBe('Sources differ: How many. One. / Two.');
  expect(footer({ factCount: 3, asOf: '2024-05-02', answerId: 'abc' } as Parameters<typeof footer>[0])).toBe(
    '3 facts · record of 2 May 2024 · answer abc',
  );
});

describe('what an answer does not show in full', () => {
  const facts = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...FACT, id }));
  const ids = (shown: readonly CitedFact[]): string => shown.map(({ id }) => id).join('');
  test.each([
    ['of a sure one is everything but the first', 5, true, 'bcde'],
    ['of an unsure one is what stands behind the two others that may be meant', 5, false, 'de'],
    ['of an unsure one with two facts is nothing', 2, false, ''],
    ['of a sure one with one fact is nothing', 1, true, ''],
  ])('%s', (_, count, sure, further) => {
    const answer = { facts: facts.slice(0, count), sure } as unknown as Answered;
    expect(ids(furtherFacts(answer))).toBe(further);
    expect(ids(orOnRecord(answer))).toBe('bc'.slice(0, Math.max(0, count - 1)));
  });
});
