// Requests and what comes back for each, as plain text: read answers.txt to see what the bot says.
import { test } from 'vitest';
import { createExplain, explanationText } from '../../src/answer/explain.ts';
import { createLibrary } from '../../src/answer/library.ts';
import { plainText } from '../../src/answer/plain-text.ts';
import { plainView } from '../../src/answer/plain-view.ts';
import { expectOnFile } from '../on-file.ts';
import { wideRecord } from '../record/wide-record.ts';

const { consult, suggest, fact, overview } = createLibrary(wideRecord);
const explain = createExplain(wideRecord);

const REQUESTS = [
  ...['who was fined', 'how large was the penalty', 'who hacked the harbour?', 'who broke into the register'],
  ...['what did the union find', 'waht did teh gulls sya', 'when was the ship nabbed', 'who is the judge'],
  ...['did the gulls do it', 'who runs the lighthouse', 'zxqv', 'hello', 'why', 'is the port company guilty'],
  ...['who was fined? what did the union find?', 'when? re:company-fined', 'who else? re:gulls-blamed'],
  ...['and what did they say to that? re:seven-charged', 'how many? re:no-such-fact'],
  ...[
    'who was fined by:accused',
    'who was fined kind:rumour',
    'who was fined as-of:2023',
    'ships by:accuser',
  ],
  ...['timeline', 'timeline fines', 'timeline kind:denied', 'timeline night gulls after:2024-05-31'],
  ...['who Ann Quay', 'who is the harbour office?', 'who gulls', 'profile of the port company', 'who Nobody'],
  ...[
    'both',
    'both fines',
    'both sides of the answers',
    'both nonsense',
    'differ',
    'differ fine',
    'differ on ships',
  ],
  ...[
    'where do sources differ?',
    'sources',
    'which sources are there',
    'fact company-fined',
    'fact gulls-blamed',
  ],
  ...[
    'fact gulls-balmed',
    'fact',
    'cite seven-charged',
    'cite union-finds',
    'how do I cite company-denies',
    'cite x',
  ],
];

const textOf = (request: string): string => {
  const given = consult(request);
  return given.status === 'answered' || given.status === 'declined' ? plainText(given) : plainView(given);
};

test('every request gets what is on file', () => {
  const text = REQUESTS.map((request) => `>>> ${request}\n${textOf(request)}\n`);
  expectOnFile(new URL('answers.txt', import.meta.url), text.join('\n'));
});

test('every question is explained as it is on file', () => {
  const text = REQUESTS.slice(0, 15).flatMap((request) => explain(request).map(explanationText));
  expectOnFile(new URL('explanations.txt', import.meta.url), `${text.join('\n\n')}\n`);
});

test('values are as they are on file, field by field', () => {
  const values = {
    overview,
    answered: consult('who was fined'),
    asked: consult('who was fined and who hacked the harbour'),
    declined: consult('who runs the lighthouse'),
    card: fact('gulls-blamed'),
    none: fact('nothing') ?? 'undefined',
    suggested: ['', 'fine', 'gulls'].map((typed) => suggest(typed, 3).map(({ id }) => id)),
    views: ['timeline gulls', 'who ann quay', 'both fines', 'differ', 'cite gulls-blamed', 'who harbor'].map(
      consult,
    ),
  };
  expectOnFile(new URL('values.txt', import.meta.url), `${JSON.stringify(values, null, 1)}\n`);
});
