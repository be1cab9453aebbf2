// Views in words: for the shell, and for everyone to whom Slack cannot show blocks.
import { expect, test } from 'vitest';
import { plainView } from '../../src/answer/plain-view.ts';
import type { View } from '../../src/answer/view.ts';
import { consult, view } from './views/harbour.ts';

const footerOf = (request: string): string =>
  `4 facts · record of 22 Nov 2026 · answer ${consult(request).answerId}`;

test.each([
  [
    'timeline answers',
    `Timeline: What the port answered
1 fact, 3 May 2024
3 May 2024  The Port Company denies any wrongdoing.
  Denied · Port Company · 3 May 2024
  The gazette, 2 May 2024, paragraph 3 · fact company-denies`,
  ],
  [
    'who Port Company',
    `Port Company
firm · Accused
Speaks in 1 fact · spoken of in 2
What Port Company says:
The Port Company denies any wrongdoing.
Denied · Port Company · 3 May 2024
  | the company denies any wrongdoing
  The gazette, 2 May 2024, paragraph 3 https://harbour.example/gazette
What is said of Port Company:
The Harbour Office fined the Port Company 4,000 crowns.
Sanctioned · Harbour Office · 2 May 2024
  | imposes a fine of 4,000 crowns on the Port Company
  The gazette, 2 May 2024, paragraph 1 https://harbour.example/gazette
In answer: Denied · Port Company · 3 May 2024
Ann Quay says the fine was the largest.
Responded · Ann Quay, clerk of the Harbour Office · May 2024
  | imposes a fine
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
    `“tymeline” means nothing here. Expected “timeline”.
These work:
  timeline fines`,
  ],
  [
    "timeline of Port Company's denials",
    `“Port Company's denials” means nothing here. Expected a topic or a party, or nothing for the whole record.
These work:
  timeline port company kind:denied
  timeline answers
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
