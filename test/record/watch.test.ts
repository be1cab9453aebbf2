import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Fault } from '../../src/record/faults.ts';
import { loadRecord } from '../../src/record/load.ts';
import type { FactRecord } from '../../src/record/record.ts';
import { watchRecord } from '../../src/record/watch.ts';
import { SMALL, smallFiles, writeFolder } from './small-record.ts';

const FILE = 'facts/answers.yaml';
const edited = (words: string): string =>
  (SMALL[FILE] ?? '').replace('denies any wrongdoing.', `denies ${words}.`);

async function watching(folder: string) {
  const records: FactRecord[] = [];
  const refused: (readonly Fault[])[] = [];
  const { version } = await loadRecord(folder);
  const close = watchRecord(folder, version, {
    onRecord: (record) => void records.push(record),
    onFaults: (faults) => refused.push(faults),
    interval: 20,
  });
  onTestFinished(close);
  const statements = () => records.map(({ factById }) => factById.get('company-denies')?.statement);
  return { records, refused, statements };
}

test('a good edit is taken', async () => {
  const folder = await writeFolder(smallFiles());
  const { statements } = await watching(folder);
  await writeFile(join(folder, FILE), edited('everything'));
  await vi.waitFor(() => expect(statements()).toEqual(['The Port Company denies everything.']));
});

test('a bad edit is reported once and the next good one is taken', async () => {
  const folder = await writeFolder(smallFiles());
  const { refused, records, statements } = await watching(folder);
  await writeFile(join(folder, FILE), edited('all').replace('kind: denied', 'kind: no'));
  await vi.waitFor(() => expect(refused).toHaveLength(1));
  expect(records).toHaveLength(0);
  await writeFile(join(folder, FILE), edited('all of it'));
  await vi.waitFor(() => expect(statements()).toEqual(['The Port Company denies all of it.']));
});

test('a half-written file never becomes a record', async () => {
  const folder = await writeFolder(smallFiles());
  const { refused, statements } = await watching(folder);
  const whole = edited('twice');
  await writeFile(join(folder, FILE), whole.slice(0, whole.length / 2));
  await vi.waitFor(() => expect(refused.length).toBeGreaterThan(0));
  await writeFile(join(folder, FILE), whole);
  await vi.waitFor(() => expect(statements()).toEqual(['The Port Company denies twice.']));
});

test('a deleted file is a fault and its return is taken without another word', async () => {
  const folder = await writeFolder(smallFiles());
  const { refused, records } = await watching(folder);
  await rm(join(folder, 'parties.yaml'));
  await vi.waitFor(() => expect(refused).toHaveLength(1));
  await writeFile(join(folder, 'parties.yaml'), SMALL['parties.yaml'] ?? '');
  await writeFile(join(folder, FILE), edited('much'));
  await vi.waitFor(() => expect(records).toHaveLength(1));
});

test('a whole folder swapped at once is taken', async () => {
  const folder = await writeFolder(smallFiles());
  const other = await writeFolder(smallFiles({ [FILE]: edited('the swap') }));
  const { statements } = await watching(folder);
  await rename(join(folder, 'facts'), join(folder, 'facts-before'));
  await rename(join(other, 'facts'), join(folder, 'facts'));
  await vi.waitFor(() => expect(statements()).toEqual(['The Port Company denies the swap.']));
});

test('twenty saves in a row end with the last of them', async () => {
  const folder = await writeFolder(smallFiles());
  const { statements } = await watching(folder);
  for (let save = 1; save <= 20; save += 1) await writeFile(join(folder, FILE), edited(`save ${save}`));
  await vi.waitFor(() => expect(statements().at(-1)).toBe('The Port Company denies save 20.'));
});
