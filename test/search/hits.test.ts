// How each question is read and how well each fact meets it, in figures: whoever changes the search sees here what moves.
import { test } from 'vitest';
import { createSearch, type Found, type Hit } from '../../src/search/search.ts';
import { expectOnFile } from '../on-file.ts';
import { openRecord } from '../record/open-record.ts';
import { wideRecord } from '../record/wide-record.ts';

const QUESTIONS = [
  'who was fined',
  'how large was the penalty',
  'who hacked the harbour?',
  'who broke into the register in 2021',
  'what did the port company say to that',
  'when was the ship nabbed',
  'waht did teh gulls sya',
  'how many sailors were charged, and when was the ship seized?',
  "the Night Gulls' lawyer",
  'who runs the lighthouse',
  'did Ann Quay blame Gull 7',
  'what happened on 14 June 2023',
  'what did the London embassy say about the fine',
  'why was the Port Company fined',
  'smugling barels',
  'harbourwise penalties by:"sailors\' union"',
  'tell me about the evening post',
  'nineships',
  'everything about crowns, ships, sailors, barrels, gulls, register, fines and the union',
  'zxqv wvut',
];

/** What facts leave open, and what is put like it. */
const OPEN_QUESTIONS = [
  'What is the name of the ship?',
  'what is the name of the vessel',
  'how old is the captain',
  'who owns the Port Company',
  'was the large penalty paid',
  'who was fined',
  'how large was the fine',
];

const figures = (values: Iterable<number>): string => [...values].map((value) => value.toFixed(3)).join(' ');

const hitLine = (hit: Hit): string =>
  `  ${hit.fact.id}${hit.isVerbatim ? ' (verbatim)' : ''}: ${figures([hit.score, hit.coverage, hit.likeness, hit.aboutness, hit.insistence, hit.evidence])} | ${figures(hit.explained)} | ${figures(hit.grounded)} | ${figures(hit.own)}`;

function lines({ text, understood, hits, isLeftOpen, openness }: Found): readonly string[] {
  const concepts = understood.concepts.map((concept) => {
    const signs = Object.entries(concept).filter(([name, value]) => name.startsWith('is') && value === true);
    return `  ${concept.typed} > ${concept.taken} ${concept.reading} ${concept.weight.toFixed(3)} ${signs.map(([name]) => name).join(' ')}`.trimEnd();
  });
  const ignored = understood.ignored.length === 0 ? [] : [`  ignored: ${understood.ignored.join(' ')}`];
  const open = openness
    ? [`  left open${isLeftOpen ? ' in these words' : ''}: ${figures([openness.inGeneral, openness.ofFact])}`]
    : [];
  return [`> ${text}`, ...concepts, ...ignored, ...open, ...hits.map(hitLine)];
}

test('every question is read and met as it is on file', () => {
  const asked = [
    { search: createSearch(wideRecord), questions: QUESTIONS },
    { search: createSearch(openRecord), questions: OPEN_QUESTIONS },
  ];
  const text = asked.flatMap(({ search, questions }) =>
    questions.flatMap((question) => {
      const { whole, clauses } = search(question);
      return [...[whole, ...clauses].flatMap(lines), ''];
    }),
  );
  expectOnFile(new URL('hits.txt', import.meta.url), text.join('\n'));
});
