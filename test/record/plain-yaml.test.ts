// What is read line by line is what the whole of YAML says, or is left to it: no text is taken that `yaml` refuses.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAlias, parseDocument, visit } from 'yaml';
import { readPlainYaml } from '../../src/record/plain-yaml.ts';
import { SMALL } from './small-record.ts';

/** What a record may be made of: undefined for faulty YAML, and for aliases. */
function inFull(text: string): unknown {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  let hasAlias = false;
  visit(document.contents, (_key, node) => {
    hasAlias ||= isAlias(node);
  });
  return document.errors.length > 0 || hasAlias ? undefined : document.toJS();
}

const SAMPLE = `# a comment
- id: first-fact
  statement: Something is said in a sentence that goes
    on below.
  said: 2024-03-25
  happened: "2024"
  accuses: false
  words: [one, two words, '3', "no", 10k, don't,
    last]
  "true": it is
  closest: >-
    Nothing: has "meaning" # here,
    - nor here
  asks:
    - what's it (really) about
    - 10,000 letters
    - "quoted: with a colon"
    - 'quoted, it''s long
      and goes on'

    # another comment
    - "he said \\"no\\""
  quotations:
    - source: gazette
      paragraph: 12
      text: Words, "as they stand", in it.
- id: second-fact
`;

test('what curators write is read line by line', () => {
  expect(readPlainYaml(SAMPLE)).toBeDefined();
  expect(readPlainYaml(SAMPLE)).toStrictEqual(inFull(SAMPLE));
});

test.each(['charges', 'methods'])('the facts of %s are read line by line', (topic) => {
  const text = readFileSync(`data/facts/${topic}.yaml`, 'utf8');
  expect(readPlainYaml(text)).toEqual(inFull(text));
});

describe('left to the whole of YAML is', () => {
  test.each([
    ['nothing', ''],
    ['a comment alone', '# x\n'],
    ['a text alone', 'x'],
    ['a key without a value', 'a:\nb: c'],
    ['a key twice', 'a: b\na: c'],
    ['a prototype', '__proto__: x'],
    ['an anchor', 'a: &b c'],
    ['an alias', 'a: *b'],
    ['a tag', 'a: !!str b'],
    ['a block of text', 'a: |\n  b'],
    ['nothing by name', 'a: null'],
    ['nothing by sign', 'a: ~'],
    ['yes with a capital', 'a: True'],
    ['a key that is no text', 'true: b'],
    ['a number with a leading zero', 'a: 007'],
    ['a number in another notation', '- 0x1F\n'],
    ['a number with an exponent', 'a: 1e3'],
    ['a number with a point', 'a: 2024.5'],
    ['a key within a text', 'a: b: c'],
    ['a key on a second line', 'a: b\n  c: d'],
    ['a comment behind a text', 'a: b # c'],
    ['a text that ends like a key', '- b c:\n  - d'],
    ['a tab', 'a:\tb'],
    ['a return', 'a: b\r\nc: d'],
    ['two documents', 'a: b\n---\na: b'],
    ['an end of a document', 'a: b\n...\n'],
    ['a directive', '%YAML 1.2\n---\na: b'],
    ['a list beside its key', 'a:\n- b'],
    ['a list within a list', '- - a'],
    ['a mapping in brackets', 'a: [b: c]'],
    ['a list in brackets that goes nowhere', 'a: [b, c'],
    ['an item with a blank behind it', 'a: [b , c ]'],
    ['an item that is empty', 'a: [b, , c]'],
    ['a first line set in', '  a: b\nc: d'],
    ['a line set in by too little', '- a: b\n c: d'],
    ['a line set in by too much', 'a: b\n\n  c'],
    ['a mapping that turns into a list', 'a: b\n- c'],
    ['a quotation that has no end', 'a: "b'],
    ['an escape', 'a: "\\u0041"'],
    ['a comment within a text', 'a: b\n  # c\n  d'],
    ['a comment within a folded text', 'a: >-\n  b\n  # c\nd: e'],
    ['a folded text with a deeper line', 'a: >-\n  b\n    c\n'],
    ['a blank at the end of a line', 'a: >-\n  b \n  c\n'],
    ['a sign of two units', 'a: 😀'],
    ['a mark of byte order', '\ufeffa: b'],
  ])('%s', (_name, text) => {
    expect(readPlainYaml(text)).toBeUndefined();
  });
});

const PIECES = [
  ...[
    '- ',
    ': ',
    ':',
    '? ',
    '&a ',
    '*a',
    '<<: *a',
    '!!str ',
    '"',
    "'",
    "''",
    '[',
    ']',
    '{',
    '}',
    '#',
    ' #',
    '|',
    '>-',
  ],
  ...[
    ',',
    ', ',
    '\t',
    '\n',
    '\n  ',
    '\n    ',
    '\n\n',
    '\r\n',
    '\ufeff',
    '---\n',
    '...\n',
    '%YAML 9\n',
    '\u2028',
    '\u00a0',
  ],
  ...[
    'null',
    '~',
    '.inf',
    '0x1F',
    '0o7',
    '1e3',
    '007',
    '1.5',
    'true',
    'False',
    '2024',
    '  ',
    ' ',
    '\\',
    '😀',
    'a: b',
  ],
  ...[
    '\n  id: x',
    '\n- id: x',
    '\n    - x',
    '\n  # x\n',
    '\n  x: [a, b]',
    "\n  x: 'a'",
    '__proto__: {a: 1}',
    '@',
    '`',
    '%',
  ],
];
const anyEdit = fc.record({
  at: fc.nat(),
  /** How many signs go. */
  cut: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(40)),
  put: fc.oneof(fc.constant(''), fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })),
});
const TEXTS = [SAMPLE, SAMPLE, ...Object.values(SMALL)];

test('whatever is broken in a text, it is read as in full or left', () => {
  let read = 0;
  const edits = fc.array(anyEdit, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.constantFrom(...TEXTS), edits, (text, made) => {
      const broken = made.reduce((before, { at, cut, put }) => {
        const from = at % (before.length + 1);
        return before.slice(0, from) + put + before.slice(from + cut);
      }, text);
      const value = readPlainYaml(broken);
      if (value === undefined) return;
      read += 1;
      expect(value).toStrictEqual(inFull(broken));
    }),
    { numRuns: 1500, seed: 20_261_130 },
  );
  expect(read).toBeGreaterThan(250);
});

test('nothing in the record that is served makes it slow to read', () => {
  const files = readdirSync('data', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.yaml'),
  );
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((file) => readPlainYaml(readFileSync(`data/${file}`, 'utf8')) === undefined)).toEqual(
    [],
  );
});
