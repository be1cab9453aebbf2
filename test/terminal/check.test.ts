import { expect, test } from 'vitest';
import { SMALL_SOURCE, smallFiles, writeFolder } from '../record/small-record.ts';
import { run } from './run.ts';

/** A process takes as long as the machine is busy. */
const patient = { timeout: 60_000 };

const check = (...args: string[]) => run('terminal/check.ts', { args });

test('the project record has no fault and is told in figures', patient, async () => {
  const { out, code } = await check();
  expect(code).toBe(0);
  expect(out).toContain('no fault');
  expect(out).toContain('Facts by kind and by the side that speaks');
  expect(out).toMatch(/\d+ accusations: \d+ with an answer on record, \d+ without/);
});

test('quotations are proved against source texts, and a changed letter fails', patient, async () => {
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
