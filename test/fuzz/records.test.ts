// A record that somebody broke, by mistake or to do harm, is refused as a whole and at once, with file and line.
import { expect, test } from 'vitest';
import { RecordError } from '../../src/record/faults.ts';
import { loadRecord } from '../../src/record/load.ts';
import { smallFiles, writeFolder } from '../record/small-record.ts';
import { fuzzRecords } from './fuzz-records.ts';

test('a thousand broken records: each is whole or refused, and nothing is thrown', () => {
  const { sound, refused, faults } = fuzzRecords(1000, 20_261_122);
  expect(faults).toEqual([]);
  expect(sound).toBeGreaterThan(50);
  expect(refused).toBeGreaterThan(300);
});

const FILE = 'facts/fines.yaml';
const doubling = Array.from({ length: 30 }, (_, at) => `b${at + 1}: &b${at + 1} [*b${at}, *b${at}]`).join(
  '\n',
);

async function faultsWith(content: string | Uint8Array) {
  const folder = await writeFolder({ ...smallFiles(), [FILE]: content });
  const error: unknown = await loadRecord(folder).catch((thrown: unknown) => thrown);
  if (!(error instanceof RecordError)) throw error;
  return error.faults;
}

test.each<[string, string | Uint8Array, got: string | RegExp]>([
  ['a bomb of aliases', `b0: &b0 [x, x]\n${doubling}`, 'a YAML alias'],
  ['a value within itself', '- &a [*a]', 'a YAML alias'],
  ['a merge', '- &a {x: 1}\n- {<<: *a}', 'a YAML alias'],
  ['lists without end', '['.repeat(20_000), 'values within values without end'],
  ['mappings without end', '{a: '.repeat(20_000), 'values within values without end'],
  ['a fault on each of five thousand lines', '- a: b: c\n'.repeat(5000), /./],
  ['a megabyte and a byte', 'x'.repeat(1024 * 1024 + 1), '1048577 bytes'],
  ['UTF-16', new Uint8Array(Buffer.from('- id: x', 'utf16le').fill(0xff, 0, 2)), 'other bytes'],
  ['Latin-1', new Uint8Array(Buffer.from('- id: caf\u00e9', 'latin1')), 'other bytes'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'other bytes'],
  ['code', '- !!js/function "process.exit()"', /./],
  ['a prototype', '- __proto__: {id: x}', /./],
])('%s is refused', async (_name, content, got) => {
  const [first] = await faultsWith(content);
  expect(first).toMatchObject({
    file: FILE,
    got: typeof got === 'string' ? got : expect.stringMatching(got),
  });
  expect(first?.line).toBeGreaterThanOrEqual(1);
  expect(({} as { id?: unknown }).id).toBeUndefined();
});

test('more faults than a call has room for are all told', async () => {
  expect((await faultsWith('- id: x\n'.repeat(30_000))).length).toBeGreaterThanOrEqual(150_000);
});
