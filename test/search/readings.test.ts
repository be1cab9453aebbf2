// How all manner of typing is read: each question, what its words were taken for, what it wants, and the facts that
// come first.
import { test } from 'vitest';
import { createSearch, type Found } from '../../src/search/search.ts';
import { expectOnFile } from '../on-file.ts';
import { wideRecord } from '../record/wide-record.ts';

const search = createSearch(wideRecord);

const QUESTIONS = [
  // Joined, split, doubled, misspelt.
  ...[
    'nightgulls',
    'night gull s',
    'portcompany fined',
    'har bour office',
    'howmany sailors',
    'gulls gulls gull',
  ],
  ...[
    'hwo was finde',
    'wich shps were targetted',
    'harbuor ofice',
    'smugglign barells',
    'accusaton',
    'sailers unoin',
  ],
  ...[
    'the regsiter',
    'registre',
    'fairytale',
    'brokeinto',
    'wrongdong',
    'crowms',
    'sezied',
    'chraged',
    'barrel led',
  ],
  // Names, as names are written.
  ...[
    'Did Ann meet Brian at the Port',
    'GULL 7',
    'gull7',
    'Fine, Ann',
    'the clerk of the Harbour Office',
    'HO',
  ],
  ...[
    'harbour master',
    'Harbor Office',
    "Sailors' Union",
    'the Unions',
    'Ms Quay',
    'Ann Quay of the Night Gulls',
  ],
  // Numbers, dates and money.
  ...[
    '7',
    'the seven',
    '1,200 barrels',
    '$4,000',
    '4k crowns',
    'four thousand crowns',
    'in May 2024',
    '2 May',
  ],
  ...[
    '14 June',
    'June 2023',
    '2021/2022',
    'how many in 2021',
    'what day',
    'which year',
    'how long ago',
    'how old',
  ],
  // What surrounds a question.
  ...[
    'I take it that the company was fined, wasn’t it?',
    'please tell me who was fined',
    'hey, who was fined',
  ],
  ...['is it true that a ship was seized', 'so who was charged then', 'hi :wave: who was fined? thanks!'],
  ...[
    '<@U1> who was fined',
    'see https://harbour.example who was fined',
    '“who was fined”',
    'WHO WAS FINED?!',
  ],
  ...[
    'do you know whether the ship was seized',
    'can you show me the fines',
    'I wonder who smuggled barrels',
  ],
  // Several questions, and none.
  ...[
    'who was fined and when?',
    'fined? seized? charged? blamed? denied? targeted?',
    'who was fined; who denied it',
  ],
  ...[
    'who was it',
    'what did they do',
    'who did it',
    'how did they get in',
    'harbourwise',
    'the of and',
    '?',
    '',
  ],
  // Other words, other languages, words that lead elsewhere.
  ...[
    'in the dock',
    'a ship taken away',
    'nabbed',
    'penalties',
    'who broke in',
    'hacking',
    'lighthouse keeper',
  ],
  ...['谁被罚款', 'qui a été condamné', 'wer wurde bestraft', 'кто оштрафован', '¿quién fue multado?'],
  // Whose words, whose deed, whose thing.
  ...[
    'what did the Port Company say',
    'what does Ann Quay think of the union',
    'what did Harbour Office officials say',
  ],
  ...[
    'has the union found anything',
    'did Gull 7 respond',
    "Ann Quay's boat",
    "the gulls' answer",
    'whose ship was it',
  ],
  ...[
    'name of the ship',
    'list of sailors',
    'number of barrels',
    'which ship',
    'what fine',
    'why was the ship seized',
  ],
  ...[
    'by whom was the company fined',
    'against whom',
    'where was the ship',
    'who else was charged',
    'who said fairy tale',
  ],
  // Long ones.
  'the harbour office fined the port company four thousand crowns and charged seven sailors with smuggling twelve hundred barrels of brandy while the night gulls very likely broke into the register and targeted nine ships, which the company and the gulls deny',
];

const figures = (values: Iterable<number>): string => [...values].map((value) => value.toFixed(2)).join(' ');

function lines({ text, understood, hits }: Found): readonly string[] {
  const { concepts, wanted, speakers, asking, ignored, wordings } = understood;
  const words = concepts.map((concept) => {
    const signs = Object.entries(concept).flatMap(([name, value]) =>
      name.startsWith('is') && value === true ? [name] : [],
    );
    const { typed, taken, reading, weight, terms } = concept;
    return `  ${[typed, '>', taken, reading, weight.toFixed(3), `(${figures(terms.values())})`, ...signs].join(' ')}`;
  });
  const about = [
    ...(wanted === undefined ? [] : [`wants ${wanted}`]),
    ...(speakers.length === 0 ? [] : [`words of ${speakers.length}`]),
    ...(asking.size === 0 ? [] : [`asks in ${asking.size} ways`]),
    ...(ignored.length === 0 ? [] : [`ignores ${ignored.join(' ')}`]),
    `read as ${wordings.join(' / ')}`,
  ];
  const found = hits.slice(0, 3).map(({ fact, score }) => `${fact.id} ${score.toFixed(3)}`);
  return [
    `> ${text}`,
    ...words,
    `  ${about.join('; ')}`,
    ...(found.length > 0 ? [`  = ${found.join(', ')}`] : []),
  ];
}

test('every question is read as it is on file', () => {
  const text = QUESTIONS.flatMap((question) => {
    const { whole, clauses } = search(question);
    return [...[whole, ...clauses].flatMap(lines), ''];
  });
  expectOnFile(new URL('readings.txt', import.meta.url), text.join('\n'));
});
