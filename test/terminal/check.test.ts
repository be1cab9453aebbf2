import { expect, test } from 'vitest';
import { SMALL_SOURCE, smallFiles, writeFolder } from '../record/small-record.ts';
import { run } from './run.ts';

const check = (...args: string[]) => run('terminal/check.ts', { args });

test('the project record has no fault', async () => {
  const { out, code } = await check();
  expect(code).toBe(0);
  expect(out).toContain('no fault');
});

test('quotations are proved against source texts, and a changed letter fails', async () => {
  const data = await writeFolder(smallFiles());
  const sources = await writeFolder({ 'gazette.txt': SMALL_SOURCE });
  const good = await check('--data', data, '--sources', sources);
  expect([good.code, good.out]).toEqual([0, expect.stringContaining('3 quotations proved, 0 not.')]);
  const changed = await writeFolder({ 'gazette.txt': SMALL_SOURCE.replace('seized', 'siezed') });
  const bad = await check('--data', data, '--sources', changed);
  expect([bad.code, bad.out]).toEqual([
    1,
    expect.stringContaining('ship-seized: "a ship was seized in March"'),
  ]);
});
