// What a curator is told, fault by fault: read faults.txt as the bot's help for the record.
import { expect, test } from 'vitest';
import { formatFault, RecordError, shown } from '../../src/record/faults.ts';
import { loadRecord } from '../../src/record/load.ts';
import { expectOnFile } from '../on-file.ts';
import { buildSmall, smallFiles, writeFolder } from './small-record.ts';

const DIFFERENCES = `- id: how-much
  point: How large the fine was.
  readings:
    - says: 4,000 crowns
      facts: [company-fined]
    - says: none
      facts: [company-denies]
  closest: The gazette.
`;

type Slip = readonly [slip: string, file: string, from: string, to: string];

const FACTS = 'facts/answers.yaml';
const EVERYTHING = 'everything';
const SLIPS: readonly Slip[] = [
  ['somebody who is about it is unknown', FACTS, 'answers: [', 'about: [nobody]\n  answers: ['],
  ['the speaker is unknown', FACTS, 'by: port-company', 'by: nobody'],
  ['a denial is said to accuse nobody', FACTS, 'answers: [', 'accuses: false\n  answers: ['],
  ['two facts that are answered are unknown', FACTS, '[company-fined]', '[no-fact, no-topic]'],
  ['the source is unknown', FACTS, 'source: gazette', 'source: nowhere'],
  ['the parent of a party is unknown', 'parties.yaml', 'side: accused', 'side: accused\n  of: nobody'],
  ['a party is its own parent', 'parties.yaml', 'side: accused', 'side: accused\n  of: port-company'],
  ['a party stands there twice', 'parties.yaml', 'id: port-company', 'id: harbour-office'],
  ['a fact has the id of a topic', FACTS, 'id: company-denies', 'id: fines'],
  ['a fact of a difference is unknown', 'differences.yaml', '[company-denies]', '[no-fact]'],
  [
    'a difference has one reading',
    'differences.yaml',
    '    - says: none\n      facts: [company-denies]\n',
    '',
  ],
  ['a reading has no fact', 'differences.yaml', '[company-denies]', '[]'],
  ['an id has capitals', FACTS, 'id: company-denies', 'id: Company-Denies'],
  ['a statement is empty', FACTS, 'The Port Company denies any wrongdoing.', '" "'],
  ['a statement is endless', FACTS, 'The Port Company denies', 'deny '.repeat(101)],
  ['a kind is none', FACTS, 'kind: denied', 'kind: refuted'],
  ['a date is in another form', FACTS, '2024-05-03', '3 May 2024'],
  ['a date is of another age', FACTS, '2024-05-03', '1024-05-03'],
  ['a period is in another form', 'facts/fines.yaml', 'happened: 2024-03', 'happened: spring'],
  ['a paragraph is no number', FACTS, 'paragraph: 3', 'paragraph: third'],
  ['a paragraph is counted from nought', FACTS, 'paragraph: 3', 'paragraph: 0'],
  ['a language is spelt out', FACTS, 'paragraph: 3', 'paragraph: 3\n      language: Finnish'],
  ['a quotation is missing its words', FACTS, '      text: the company denies any wrongdoing\n', ''],
  ['asks are one text', FACTS, 'asks: [what did the port say]', 'asks: what did the port say'],
  ['an ask is empty', FACTS, '[what did the port say]', '[" "]'],
  [
    'what is left open is one text',
    FACTS,
    'asks: [what did the port say]',
    'asks: []\n  leavesOpen: who owns the port',
  ],
  ['a question left open is empty', FACTS, 'asks: [', 'leavesOpen: [who owns the port, ""]\n  asks: ['],
  ['a question left open is a mapping', FACTS, 'asks: [', 'leavesOpen: [{ question: who }]\n  asks: ['],
  ['what is left open is nothing', FACTS, 'asks: [', 'leavesOpen:\n  asks: ['],
  [
    'a question left open is endless',
    FACTS,
    'asks: [',
    `leavesOpen: [${'who and '.repeat(70).trim()}]\n  asks: [`,
  ],
  ['nobody is sought so seldom', FACTS, 'asks: [', 'sought: -1\n  asks: ['],
  ['what is sought is half a question', FACTS, 'asks: [', 'sought: 2.5\n  asks: ['],
  ['what is sought is in words', FACTS, 'asks: [', 'sought: often\n  asks: ['],
  ['what is left open is called by another name', FACTS, 'asks: [', 'leaves_open: [who]\n  asks: ['],
  ['a key is misspelt', FACTS, 'answers:', 'answer:'],
  ['two keys are too many', 'parties.yaml', 'side: accused', 'side: accused\n  colour: red\n  size: large'],
  ['a side is none', 'parties.yaml', 'side: accused', 'side: guilty'],
  ['a type is none', 'parties.yaml', 'type: firm', 'type: company'],
  ['a tier is none', 'sources.yaml', 'tier: primary', 'tier: first'],
  ['an address is none', 'sources.yaml', 'https://harbour.example/gazette', 'harbour.example'],
  [
    'too few questions are suggested',
    'dossier.yaml',
    ', What did the port say?, When was the ship seized?',
    '',
  ],
  ['too many questions are suggested', 'dossier.yaml', 'Who was fined?', 'One?, Two?, Three?'],
  ['a topic has no name', 'dossier.yaml', '    name: The fines\n', ''],
  ['a synonym stands alone', 'language.yaml', '[fine, penalty]', '[fine]'],
  ['an everyday word leads to a text', 'language.yaml', '[nabbed]', 'nabbed'],
  ['a quotation mark is open', FACTS, 'The Port Company denies', '"The Port Company denies'],
  ['the indentation is off', FACTS, '  kind: denied', ' kind: denied'],
  ['a tab indents', FACTS, '  kind: denied', '\tkind: denied'],
  ['the file is a text', FACTS, EVERYTHING, 'nothing'],
  ['an alias repeats a value', FACTS, 'by: port-company', 'by: &me port-company\n  about: [*me]'],
  [
    'two aliases repeat it',
    FACTS,
    'by: port-company',
    'by: &me port-company\n  about:\n    - *me\n    - *me',
  ],
];

function told([slip, file, from, to]: Slip): readonly string[] {
  const files = {
    'differences.yaml': DIFFERENCES,
    'language.yaml': 'synonyms:\n  - [fine, penalty]\neveryday:\n  seized: [nabbed]\n',
  };
  const text = { ...smallFiles(), ...files }[file] ?? '';
  const edited = from === EVERYTHING ? to : text.replace(from, () => to);
  const built = buildSmall({ ...files, [file]: edited });
  const faults = Array.isArray(built) ? built.map(formatFault) : ['taken'];
  return [`${slip}:`, ...faults.map((line) => `  ${line}`)];
}

test('every slip is told as it is on file', () => {
  expectOnFile(new URL('faults.txt', import.meta.url), `${SLIPS.flatMap(told).join('\n')}\n`);
});

test('one fault is one, and several are counted, each in a line of its own', () => {
  const fault = { file: 'a.yaml', line: 2, expected: 'this', got: 'that', remedy: 'mend it' };
  expect(new RecordError('data', [fault]).message).toBe(
    'The record in data has 1 fault:\n  a.yaml:2: expected this, got that; mend it',
  );
  expect(new RecordError('data', [fault, fault]).message.split('\n')).toEqual([
    'The record in data has 2 faults:',
    '  a.yaml:2: expected this, got that; mend it',
    '  a.yaml:2: expected this, got that; mend it',
  ]);
  expect(new RecordError('data', []).name).toBe('RecordError');
});

test.each([
  [undefined, 'nothing'],
  [null, 'null'],
  [[1, 2], 'a list of 2'],
  [{ a: 1 }, 'a mapping'],
  ['text', '"text"'],
  ['x'.repeat(78), `"${'x'.repeat(78)}"`],
  ['x'.repeat(79), `"${'x'.repeat(76)}...`],
])('a value %j is shown as %s', (value, expected) => {
  expect(shown(value)).toBe(expected);
});

test('what is not there, too large or unreadable is told with its file and what to do', async () => {
  const folder = await writeFolder({
    ...smallFiles({ 'sources.yaml': '\n' }),
    'facts/latin.yaml': Uint8Array.from([0x2d, 0x20, 0xe9, 0x0a]),
    'facts/large.yaml': 'x'.repeat(1024 * 1024 + 1),
    'differences.yaml/inside.yaml': 'a folder where a file belongs',
    'facts/.hidden.yaml': 'not read',
    'facts/notes.txt': 'not read',
  });
  const error = await loadRecord(folder).catch((reason: unknown) => reason);
  expect(String(error).replaceAll(folder, 'FOLDER').split('\n')).toEqual([
    'RecordError: The record in FOLDER has 4 faults:',
    '  sources.yaml:1: expected entries, got an empty file; fill it or delete it',
    '  differences.yaml:1: expected a file, got none; create it, or set the folder (now FOLDER)',
    '  facts/large.yaml:1: expected at most 1048576 bytes, got 1048577 bytes; split it into several topics',
    '  facts/latin.yaml:1: expected text in UTF-8, got other bytes; save the file again with the encoding UTF-8',
  ]);
});
