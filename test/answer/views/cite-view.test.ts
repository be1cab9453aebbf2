import { expect, test } from 'vitest';
import { createLibrary } from '../../../src/answer/library.ts';
import type { CiteView } from '../../../src/answer/view.ts';
import { KINDS } from '../../../src/record/kinds.ts';
import { smallRecord } from '../../record/small-record.ts';

const newspaper = (view: unknown): string =>
  (view as CiteView).styles.find(({ name }) => name === 'Newspaper')?.text ?? '';

test.each(KINDS)('the speaker of what is filed as %s cannot be read as the one whom it befell', (kind) => {
  const record = smallRecord({
    'facts/fines.yaml': (text) => text.replace('kind: sanctioned', `kind: ${kind}`),
  });
  expect(newspaper(createLibrary(record).consult('cite company-fined'))).toMatch(
    /^Harbour Office, 2 May 2024, on record as an? [a-z ]+, in the words of The gazette, 2 May 2024: “imposes/,
  );
});

test('a copy is called a copy, with the site where it stands', () => {
  const copied = smallRecord({ 'sources.yaml': (text) => `${text}  copy: true\n` });
  const { consult, ask } = createLibrary(copied);
  expect(newspaper(consult('cite company-fined'))).toContain('The gazette (copy at harbour.example), 2 May');
  const answer = ask('who was fined');
  expect(answer.status === 'answered' && answer.facts[0].citations).toMatchObject([{ isCopy: true }]);
});

test('a copy that stands nowhere on the web is called a copy', () => {
  const copied = smallRecord({
    'sources.yaml': (text) => text.replace(/ {2}url: .*\n/, '  copy: true\n'),
  });
  expect(newspaper(createLibrary(copied).consult('cite company-fined'))).toContain(
    'The gazette (copy), 2 May',
  );
});
