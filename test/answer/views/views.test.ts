// The views of a record that is small enough to check by eye.
import { expect, test } from 'vitest';
import { createLibrary } from '../../../src/answer/library.ts';
import { plainView } from '../../../src/answer/plain-view.ts';
import type { View } from '../../../src/answer/view.ts';
import { smallRecord } from '../../record/small-record.ts';

const record = smallRecord({
  'parties.yaml': (text) =>
    `${text}- id: harbour-clerk
  name: Ann Quay
  role: clerk of the Harbour Office
  type: person
  side: accuser
  of: harbour-office
`,
  'facts/fines.yaml': (text) =>
    `${text}- id: clerk-explains
  statement: Ann Quay says the fine was the largest.
  kind: responded
  by: harbour-clerk
  about: [port-company, harbour-office]
  said: 2024-05
  quotations:
    - source: gazette
      paragraph: 1
      text: imposes a fine
`,
  'differences.yaml': `- id: how-much
  point: How large the fine was.
  readings:
    - says: 4,000 crowns.
      facts: [company-fined]
    - says: None that the company knows of.
      facts: [company-denies]
  closest: 4,000 crowns, by the gazette.
`,
});
const { consult } = createLibrary(record);

function view<Status extends View['status']>(request: string, status: Status): View & { status: Status } {
  const found = consult(request);
  if (found.status !== status) throw new Error(`expected ${request} to be ${status}, got ${found.status}`);
  return found as View & { status: Status };
}
const idsOf = (facts: readonly { readonly id: string }[]): string[] => facts.map(({ id }) => id);

test('a timeline is in the order in which things were said, whole months before their days', () => {
  const all = view('timeline', 'timeline');
  expect(all.facts.map(({ said, id }) => [said, id])).toEqual([
    ['2024-05', 'clerk-explains'],
    ['2024-05-02', 'company-fined'],
    ['2024-05-02', 'ship-seized'],
    ['2024-05-03', 'company-denies'],
  ]);
  expect(all.subject).toBeUndefined();
});

test('the timeline of a topic has its facts; that of a party what it and its people say, and what is said of it', () => {
  expect(idsOf(view('timeline fines', 'timeline').facts)).toEqual([
    'clerk-explains',
    'company-fined',
    'ship-seized',
  ]);
  expect(idsOf(view('timeline harbour master', 'timeline').facts)).toHaveLength(3);
  expect(idsOf(view('timeline port company', 'timeline').facts)).toEqual([
    'clerk-explains',
    'company-fined',
    'company-denies',
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
  expect(idsOf(office.says)).toEqual(['clerk-explains', 'company-fined', 'ship-seized']);
  expect(idsOf(office.saidOf)).toEqual([]);
  const company = view('who is the Port Company?', 'profile');
  expect(idsOf(company.says)).toEqual(['company-denies']);
  expect(idsOf(company.saidOf)).toEqual(['clerk-explains', 'company-fined']);
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
    ['accuser', ['clerk-explains', 'company-fined', 'ship-seized']],
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
      text: 'The Harbour Office fined the Port Company 4,000 crowns. (Sanctioned, Harbour Office, 2 May 2024; The gazette, 2 May 2024, paragraph 1, https://harbour.example/gazette; fact company-fined, record of 22 Nov 2026)',
    },
    {
      name: 'Newspaper',
      text: 'Harbour Office (sanctioned, 2 May 2024), in the words of The gazette, 2 May 2024: “imposes a fine of 4,000 crowns on the Port Company”',
    },
    {
      name: 'Footnote',
      text: 'Harbour Office, “Gazette of the harbour”, 2 May 2024, paragraph 1, https://harbour.example/gazette: “imposes a fine of 4,000 crowns on the Port Company” (Sanctioned, Harbour Office, 2 May 2024; fact company-fined, record of 22 Nov 2026)',
    },
  ]);
});

const footerOf = (request: string): string =>
  `4 facts · record of 22 Nov 2026 · answer ${consult(request).answerId}`;

test.each([
  [
    'timeline answers',
    `Timeline: What the port answered
1 fact
3 May 2024  The Port Company denies any wrongdoing.
  Denied · Port Company · 3 May 2024
  The gazette, 2 May 2024, paragraph 3 · fact company-denies`,
  ],
  [
    'who Port Company',
    `Port Company
firm · Accused
Says 1 · said of it 2
What Port Company says:
The Port Company denies any wrongdoing.
Denied · Port Company · 3 May 2024
  | the company denies any wrongdoing
  The gazette, 2 May 2024, paragraph 3 https://harbour.example/gazette
What is said of Port Company:
Ann Quay says the fine was the largest.
Responded · Ann Quay, clerk of the Harbour Office · May 2024
  | imposes a fine
  The gazette, 2 May 2024, paragraph 1 https://harbour.example/gazette
The Harbour Office fined the Port Company 4,000 crowns.
Sanctioned · Harbour Office · 2 May 2024
  | imposes a fine of 4,000 crowns on the Port Company
  The gazette, 2 May 2024, paragraph 1 https://harbour.example/gazette`,
  ],
  [
    'differ',
    `Where sources differ
1 point
How large the fine was.
  - 4,000 crowns. (Sanctioned · Harbour Office · 2 May 2024)
  - None that the company knows of. (Denied · Port Company · 3 May 2024)
  Closest source: 4,000 crowns, by the gazette.`,
  ],
  [
    'sources',
    `The sources
1 source: 1 primary, 0 secondary
2 May 2024  The gazette · primary · 4 quotations
  Harbour Office https://harbour.example/gazette`,
  ],
  [
    'tymeline fines',
    `Expected one of timeline, who, both, differ, sources, fact, cite, or a question, got “tymeline”.
These work:
  timeline fines`,
  ],
])('%s in words', (request, expected) => {
  expect(plainView(consult(request) as View)).toBe(`${expected}\n${footerOf(request)}`);
});

test('a fact in words has all its quotations, what it is about and what was answered', () => {
  const text = plainView(view('fact company-fined', 'fact'));
  expect(text).toMatch(/^Fact company-fined\nThe Harbour Office fined/);
  expect(text).toContain('About: Port Company');
  expect(text).toContain('In answer:\n  - The Port Company denies any wrongdoing.');
  expect(text).toContain('How large the fine was.');
});
