import { expect, test } from 'vitest';
import { createLibrary } from '../../src/answer/library.ts';
import { smallRecord } from '../record/small-record.ts';

const { ask, fact } = createLibrary(
  smallRecord({
    'sources.yaml': (text) =>
      `${text}- {id: daily, title: Daily, short: The daily, publisher: Daily, date: 2024-05-03, tier: secondary}\n`,
    'facts/fines.yaml': (text) =>
      text.replace(
        'text: imposes a fine of 4,000 crowns on the Port Company\n',
        `text: decision number 17 on a fine\n    - {source: daily, paragraph: 1, text: 'the Port Company has to pay 4,000 crowns'}\n    - {source: daily, paragraph: 2, text: how large the penalty is}\n    - {source: gazette, paragraph: 4, text: a penalty as large as that}\n`,
      ),
  }),
);

const paragraphs = (found: ReturnType<typeof fact>): readonly string[] =>
  found?.fact.citations.map(({ sourceId, paragraph }) => `${sourceId} ${paragraph}`) ?? [];

test('what the speaker published comes first, however many of the words a report has', () => {
  expect(paragraphs(fact('company-fined'))).toEqual(['gazette 1', 'gazette 4', 'daily 1', 'daily 2']);
});

test('within a tier the quotation with most words of the question comes first', () => {
  const answer = ask('how large was the penalty');
  expect(answer.status === 'answered' && answer.facts[0].citations.map(({ paragraph }) => paragraph)).toEqual(
    [4, 1, 2, 1],
  );
});
