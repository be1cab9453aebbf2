// Editors complete and correct by the schemas in data/schema: they have to say what the shapes say.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { KINDS } from '../../src/record/kinds.ts';
import { loadRecord } from '../../src/record/load.ts';
import { schemaFiles, schemaLine } from '../../src/record/schemas.ts';
import { SMALL, smallFiles, writeFolder } from './small-record.ts';

const yamlFiles = readdirSync('data', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.yaml'));

test('the schema files are in step with the shapes; if not, run npm run schema', () => {
  const onDisk = new Map(
    readdirSync('data/schema').map((name) => [name, readFileSync(join('data/schema', name), 'utf8')]),
  );
  expect(onDisk).toEqual(schemaFiles());
});

test.each(yamlFiles)('%s names its schema in its first line', (file) => {
  expect(readFileSync(join('data', file), 'utf8').split('\n')[0]).toBe(schemaLine(file));
});

test.each(yamlFiles)('the schema that %s names is there', (file) => {
  const name = /schema\/(.+)$/.exec(schemaLine(file))?.[1] ?? '';
  expect([...schemaFiles().keys()]).toContain(name);
});

test('every key of every shape says what it is for', () => {
  const nameless = [...schemaFiles()].flatMap(([name, text]) =>
    keysWithoutDescription(JSON.parse(text)).map((key) => `${name}: ${key}`),
  );
  expect(nameless).toEqual([]);
});

test('each kind has its test beside it', () => {
  const [, facts = ''] = [...schemaFiles()].find(([name]) => name === 'facts.schema.json') ?? [];
  const { enum: kinds, enumDescriptions } = JSON.parse(facts).items.properties.kind;
  expect(kinds).toEqual(KINDS);
  expect(enumDescriptions).toHaveLength(KINDS.length);
});

/** What an editor makes of a file: the places it underlines. */
function underlined(file: string, text: string): string[] {
  const schema = schemaFiles().get(/schema\/(.+)$/.exec(schemaLine(file))?.[1] ?? '') ?? '';
  const { error } = z.fromJSONSchema(JSON.parse(schema)).safeParse(parse(text));
  return error ? error.issues.map(({ path, code }) => [...path, code].join('.')) : [];
}

test.each(yamlFiles)('an editor underlines nothing in %s', (file) => {
  expect(underlined(file, readFileSync(join('data', file), 'utf8'))).toEqual([]);
});

test.each([
  ['an unknown kind', 'kind: denied', 'kind: rejected', '0.kind.invalid_value'],
  ['an unknown key', 'said:', 'spoken: now\n  said:', '0.unrecognized_keys'],
  ['a missing key', '  said: 2024-05-03\n', '', '0.said.'],
  ['a date in another order', '2024-05-03', '03.05.2024', '0.said.invalid_format'],
  [
    'one text where questions are left open',
    'asks:',
    'leavesOpen: who\n  asks:',
    '0.leavesOpen.invalid_type',
  ],
  [
    'a quotation that is too long',
    'any wrongdoing\n',
    `any ${'wrong '.repeat(25)}\n`,
    '0.quotations.0.text.invalid_format',
  ],
])('an editor underlines %s', (_name, from, to, place) => {
  const text = (SMALL['facts/answers.yaml'] ?? '').replace(from, to);
  expect(underlined('facts/answers.yaml', text)[0]).toContain(place);
});

test('an editor accepts a bare year and a bare number where the shapes do', () => {
  const text = (SMALL['facts/answers.yaml'] ?? '')
    .replace('2024-05-03', '2024')
    .replace('what did', '124, what did');
  expect(underlined('facts/answers.yaml', text)).toEqual([]);
});

test('a folder of schemas beside the data does not disturb the record', async () => {
  const { version } = await loadRecord(await writeFolder(smallFiles()));
  const folder = await writeFolder({ ...smallFiles(), ...schemasBeside() });
  expect((await loadRecord(folder)).version).toBe(version);
});

const schemasBeside = (): Record<string, string> =>
  Object.fromEntries([...schemaFiles()].map(([name, text]) => [`schema/${name}`, text]));

const node = z.looseObject({
  description: z.string().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
});

function keysWithoutDescription(schema: unknown): string[] {
  const { properties = {}, items } = node.parse(schema);
  const own = Object.entries(properties).flatMap(([key, value]) => [
    ...(node.parse(value).description === undefined ? [key] : []),
    ...keysWithoutDescription(value),
  ]);
  return items === undefined ? own : [...own, ...keysWithoutDescription(items)];
}
