// The views of a record that is small enough to check by eye.
import { expect, test } from 'vitest';
import { createLibrary } from '../../../src/answer/library.ts';
import { plainView } from '../../../src/answer/plain-view.ts';
import type { TimelineView, View } from '../../../src/answer/view.ts';
import { smallRecord } from '../../record/small-record.ts';
import { view } from './harbour.ts';

const idsOf = (facts: readonly { readonly id: string }[]): string[] => facts.map(({ id }) => id);

test('a timeline is in the order in which things were said, whole months behind their days', () => {
  const all = view('timeline', 'timeline');
  expect(all.facts.map(({ said, id }) => [said, id])).toEqual([
    ['2024-05-02', 'company-fined'],
    ['2024-05-02', 'ship-seized'],
    ['2024-05-03', 'company-denies'],
    ['2024-05', 'clerk-explains'],
  ]);
  expect(all.subject).toBeUndefined();
});

test('the timeline of a topic has its facts; that of a party what it and its people say, and what is said of it', () => {
  expect(idsOf(view('timeline fines', 'timeline').facts)).toEqual([
    'company-fined',
    'ship-seized',
    'clerk-explains',
  ]);
  expect(idsOf(view('timeline harbour master', 'timeline').facts)).toHaveLength(3);
  expect(idsOf(view('timeline port company', 'timeline').facts)).toEqual([
    'company-fined',
    'company-denies',
    'clerk-explains',
  ]);
});

test('a profile keeps what a party says apart from what is said of it', () => {
  const office = view('who HO', 'profile');
  expect(office).toMatchObject({
    party: { id: 'harbour-office', name: 'Harbour Office', type: 'body', side: 'accuser' },
    of: undefined,
    members: [{ id: 'harbour-clerk', name: 'Ann Quay' }],
    names: ['HO', 'harbour master'],
  });
  expect(idsOf(office.says)).toEqual(['company-fined', 'ship-seized', 'clerk-explains']);
  expect(idsOf(office.saidOf)).toEqual([]);
  const company = view('who is the Port Company?', 'profile');
  expect(idsOf(company.says)).toEqual(['company-denies']);
  expect(idsOf(company.saidOf)).toEqual(['company-fined', 'clerk-explains']);
});

test("what accuses or denies comes first, and what stands in the speaker's own text before what others pass on", () => {
  const passedOn = smallRecord({
    'sources.yaml': (text) =>
      `${text}- {id: daily, title: Daily, short: The daily, publisher: Daily, date: 2024-04-30, tier: secondary}\n`,
    'facts/fines.yaml': (text) =>
      `${text}- id: a-warning
  statement: The Harbour Office alleges that the Port Company was warned.
  kind: alleged
  by: harbour-office
  about: [port-company]
  said: 2024-04-30
  quotations: [{source: daily, paragraph: 1, text: had been warned}]
`,
  });
  const company = createLibrary(passedOn).consult('who Port Company');
  expect(company.status === 'profile' && idsOf(company.saidOf)).toEqual(['company-fined', 'a-warning']);
});

test('what is said of its people is not said of a party', () => {
  const clerk = view('who Ann Quay', 'profile');
  expect(clerk.of).toEqual({ id: 'harbour-office', name: 'Harbour Office' });
  expect(idsOf(clerk.says)).toEqual(['clerk-explains']);
});

test('a name that differs in spaces alone, or means only nearly the same, is not told twice', () => {
  const spelt = smallRecord({
    'parties.yaml': (text) =>
      text.replace(
        'names: [HO, harbour master]',
        'names: [HO, H O, Quay House]\n  roughly: ["Quay House (where it sits)"]',
      ),
  });
  expect(createLibrary(spelt).consult('who HO')).toMatchObject({
    names: ['HO'],
    roughly: ['Quay House (where it sits)'],
  });
});

test('both sides hold the answers to a topic wherever they are filed, and count what is answered', () => {
  const both = view('both fines', 'both');
  expect(both.sides.map(({ side, facts }) => [side, idsOf(facts)])).toEqual([
    ['accuser', ['company-fined', 'ship-seized', 'clerk-explains']],
    ['accused', ['company-denies']],
    ['ally', []],
    ['independent', []],
  ]);
  expect([both.accusations, both.answered]).toEqual([1, 1]);
  expect(view('both answers', 'both').sides[0]?.facts.map(({ id }) => id)).toEqual(['company-fined']);
});

test('both sides of what nobody answered say so', () => {
  const silent = smallRecord({
    'facts/answers.yaml': (text) => text.replace('  answers: [company-fined]\n', ''),
  });
  const both = createLibrary(silent).consult('both fines');
  expect(both).toMatchObject({ accusations: 1, answered: 0 });
  expect(plainView(both as View)).toContain('The accused: No answer on record.');
});

test('where sources differ, for the whole record and for a topic', () => {
  expect(idsOf(view('differ', 'differ').differences)).toEqual(['how-much']);
  expect(idsOf(view('differ fines', 'differ').differences)).toEqual(['how-much']);
  const other = createLibrary(smallRecord()).consult('differ fines');
  expect(other).toMatchObject({ status: 'differ', differences: [] });
});

test('sources come with the number of their quotations', () => {
  expect(view('sources', 'sources').sources.map(({ id, quotations }) => [id, quotations])).toEqual([
    ['gazette', 4],
  ]);
});

test('a citation is composed of what is filed, and the words are those of the source', () => {
  expect(view('cite company-fined', 'cite').styles).toEqual([
    {
      name: 'Plain line',
      text: 'The Harbour Office fined the Port Company 4,000 crowns. (Harbour Office, 2 May 2024, on record as a statement on sanctions; The gazette, 2 May 2024, paragraph 1, https://harbour.example/gazette; fact company-fined, record of 22 Nov 2026)',
    },
    {
      name: 'Newspaper',
      text: 'Harbour Office, 2 May 2024, on record as a statement on sanctions, in the words of The gazette, 2 May 2024: “imposes a fine of 4,000 crowns on the Port Company”',
    },
    {
      name: 'Footnote',
      text: 'Harbour Office, “Gazette of the harbour”, 2 May 2024, paragraph 1, https://harbour.example/gazette: “imposes a fine of 4,000 crowns on the Port Company” (Harbour Office, 2 May 2024, on record as a statement on sanctions; fact company-fined, record of 22 Nov 2026)',
    },
  ]);
});

test('in every list an accusation has the first thing that was answered to it, or that nothing is', () => {
  const accused = smallRecord({
    'facts/fines.yaml': (text) => text.replace('kind: reported', 'kind: alleged'),
  });
  const { consult } = createLibrary(accused);
  const timeline = consult('timeline') as TimelineView;
  const denied = { kind: 'denied', by: { name: 'Port Company' }, said: '2024-05-03' };
  expect(timeline.facts).toMatchObject([
    { id: 'company-fined', answer: denied },
    { id: 'ship-seized', answer: 'none' },
    { id: 'company-denies' },
  ]);
  expect(timeline.facts[2]).not.toHaveProperty('answer');
  const [fined, seized] = plainView(timeline).split('a ship was seized');
  expect(fined).toContain('\n  In answer: Denied · Port Company · 3 May 2024\n');
  expect(seized).toContain('\n  In answer: No answer on record.\n');
  const both = plainView(consult('both fines') as View);
  expect(both).toContain('\nIn answer: No answer on record.\n');
});
