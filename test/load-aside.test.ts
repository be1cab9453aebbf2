import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { getPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { askThread, loadAside } from '../src/load-aside.ts';
import { createLog } from '../src/log.ts';
import { RecordError } from '../src/record/faults.ts';
import { loadRecord } from '../src/record/load.ts';

test('a thread loads the same record, not the one that answers', async () => {
  expect(await askThread('data')).toEqual({ record: await loadRecord('data') });
});

test('whoever answers keeps its priority while a thread loads and after it', async () => {
  const before = getPriority();
  const seen: number[] = [];
  const looking = setInterval(() => seen.push(getPriority()), 20);
  await askThread('data').finally(() => clearInterval(looking));
  expect(seen.length).toBeGreaterThan(3);
  expect(new Set([...seen, getPriority()])).toEqual(new Set([before]));
});

test('the faults of a record come back from the thread', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'says-who-aside-'));
  try {
    await writeFile(join(folder, 'dossier.yaml'), 'title: 1\n');
    const here = await loadRecord(folder).catch((error: unknown) => error);
    expect(here).toBeInstanceOf(RecordError);
    const lines: string[] = [];
    const log = createLog('info', [], { write: (line) => lines.push(line) });
    await expect(loadAside(log)(folder)).rejects.toEqual(here);
    expect(lines).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
