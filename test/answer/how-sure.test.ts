// How sure the bot is of the best fact for a question, in figures: whoever changes a sign or its weight sees what moves.
import { test } from 'vitest';
import { confidenceOf } from '../../src/answer/confidence.ts';
import { createSearch } from '../../src/search/search.ts';
import { expectOnFile } from '../on-file.ts';
import { openRecord } from '../record/open-record.ts';
import { wideRecord } from '../record/wide-record.ts';

const QUESTIONS = [
  // In the words of the record, in other words, misspelt, and half known.
  ...[
    'who fined the port',
    'how big a penalty did the harbour office impose on the company',
    'the fien of the prot',
  ],
  ...['which ships did the gulls aim at', 'was a fine of four thousand crowns imposed on the port company'],
  ...[
    'smuggling barrels',
    'barrels of smuggled brandy',
    'who smuggled the brandy into the harbour on Sunday',
  ],
  // Names: known, half known, nobody's.
  ...['what did Ann Quay say', 'what did Ann Brown say', 'is Ann Quay corrupt', 'Ann Quay and the fine'],
  ...['what did Captain Brown say', 'what did the sailors say about the gulls', 'who is Gull 8'],
  // Whose deed, and whose words.
  ...['did the union charge seven sailors', 'has the Port Company denied any wrongdoing', 'Night Gulls said'],
  ...['what did the harbour office say about the fairy tale', 'did the gulls answer the harbour office'],
  // What is asked for, and a number or a date that is wanted.
  ...['who is the lawyer of the Night Gulls', "what is the Port Company's address", 'name of the judge'],
  ...[
    'how many ships were seized',
    'when did the company deny any wrongdoing',
    'how many barrels were smuggled',
  ],
  ...['when was the ship seized', 'how often was the register broken into', 'what year was it'],
  // Out of the record, and strange.
  ...['who sold the lighthouse', 'lighthouse fine', 'what is zxqvt', 'zxqvt fine for the port company'],
  // Long ones, and several at once.
  ...[
    'I would like to know whether the harbour office or anybody else ever fined the port company, and how much',
  ],
  ...['who broke into the register? which ships were targeted? what did the company deny?'],
  ...['tell me everything the union found out about the fine that the port company had to pay to the office'],
];

/** Of a record that files what its facts leave open. */
const OPEN_QUESTIONS = [
  ...['who was fined', 'who fined the port', 'how large was the fine', 'was the vessel impounded'],
  ...[
    'was the port company fined by the harbour office',
    'when was the ship seized',
    'what did the port say',
  ],
  ...['What is the name of the ship?', 'what is the name of the vessel', 'how old is the ship'],
  ...['who is the lawyer of the harbour office', 'was the large penalty paid', 'who owns the port company'],
];

test('how sure it is of each question is as it is on file', () => {
  const asked = [
    { search: createSearch(wideRecord), questions: QUESTIONS },
    { search: createSearch(openRecord), questions: OPEN_QUESTIONS },
  ];
  const lines = asked.flatMap(({ search, questions }) =>
    questions.flatMap((question) => {
      const { whole, clauses } = search(question);
      return [whole, ...clauses].map((found) => {
        const best = found.hits[0]?.fact.id ?? 'nothing';
        return `${confidenceOf(found).toFixed(4)}  ${best.padEnd(18)}${found.text}`;
      });
    }),
  );
  expectOnFile(new URL('how-sure.txt', import.meta.url), `${lines.join('\n')}\n`);
});
