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

/** What somebody asks who has just read a fact. */
const FOLLOW_UPS = [
  ...[
    'and when was that?',
    'who said that?',
    'source?',
    'who else?',
    'tell me more',
    'why?',
    'how much?',
  ].map((words) => `${words} re:company-fined`),
  ...['any response?', 'and the gulls?', 'what about the union?', 'did the Port Company deny that?', ''].map(
    (words) => `${words} re:gulls-blamed`,
  ),
  ...['how many?', 'when?', 'where?', 'who?', 'and the clerk?', 'is that true?', 'which ships?'].map(
    (words) => `${words} re:seven-charged`,
  ),
  ...['who else?', 'what did they answer?', 'more', 'who?'].map((words) => `${words} re:company-denies`),
  ...['was it a fairy tale?', 'what did the union say?', 'who else said so?'].map(
    (words) => `${words} re:gulls-respond`,
  ),
  ...['how certain are they? re:gulls-blamed', 'how sure is that? re:register-targeted'],
  ...['with what certainty? re:ship-seized', 'how likely is that? by:accused re:register-targeted'],
  ...['how large was it?', 'and the Harbour Office?', 'anything else?'].map(
    (words) => `${words} re:union-finds`,
  ),
];

/** Questions among fewer facts, and filters that mean nothing. */
const SIFTED = [
  ...['fine by:harbour-office', 'fine by:"port company"', 'ships kind:alleged', 'gulls topic:answers'],
  ...[
    'gulls source:gazette',
    'gulls source:"evening post"',
    'ship before:2024-05-03',
    'gulls after:2024-05-09',
  ],
  ...['kind:denied', 'by:accused', 'by:independent fine', 'topic:fines kind:found', 'as-of:2024-05-02 gulls'],
  ...[
    'gulls before:yesterday',
    'gulls source:nowhere',
    'gulls topic:weather',
    'gulls by:nobody',
    'as-of: gulls',
  ],
  ...[
    'timeline before:2024-05-10',
    'timeline gulls kind:charged',
    'timeline answers',
    'timeline topic:fines',
  ],
  ...['who Ann Quay kind:denied', 'sources by:accused', 'both fines before:2024'],
];

/** The same wishes in other words, and words that only look like a wish. */
const OTHERWISE = [
  ...['show me a timeline of the fines', 'who is Ann Quay', 'who are the Night Gulls', 'who is the clerk?'],
  ...['tell me about Gull 7', 'compare both sides of the fines', 'where do sources differ on the fine?'],
  ...['what are your sources?', '  fact   gulls-respond  ', 'FACT Company-Fined', 'cite ship-seized'],
  ...['cite gulls-respond', 'timline', 'tiemline fines', 'bth fines', 'facts', 'sorces', 'diffre'],
  ...['both of them were fined', 'fact or fiction', 'who was seized', 'who is guilty', 'who is Harbourish'],
  ...[
    'timeline the whole affair',
    'timeline of nothing at all',
    'fact register-targeted',
    'fact ship-seized',
  ],
  ...['should we believe the harbour office', 'is it true that the gulls did it', 'was the company innocent'],
  ...['wer wurde bestraft', 'qui a payé', '谁被罚款', 'help', 'thanks', 'who are you', 'what can you do'],
  ...['who was fined and who was charged', 'was it Ann Quay or the union?', 'fines, ships, gulls, register'],
];

const textOf = (request: string): string => {
  const given = consult(request);
  return given.status === 'answered' || given.status === 'declined' ? plainText(given) : plainView(given);
};

test('every request gets what is on file', () => {
  const requests = [...REQUESTS, ...FOLLOW_UPS, ...SIFTED, ...OTHERWISE];
  const text = requests.map((request) => `>>> ${request}\n${textOf(request)}\n`);
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
