import { webApi } from '@slack/bolt';
import { expect, test } from 'vitest';
import { createLog } from '../../../src/log.ts';
import { backOff, type Trying, untilDone } from '../../../src/slack/door/back-off.ts';

function trying(options: Partial<Trying> = {}) {
  const waits: number[] = [];
  const lines: Record<string, unknown>[] = [];
  const log = createLog('info', [], { write: (line) => lines.push(JSON.parse(line)) });
  const wait = async (ms: number): Promise<void> => void waits.push(ms);
  const { signal } = new AbortController();
  return { waits, lines, options: { what: 'asking', log, signal, wait, ...options } };
}

test('it waits longer each time, up to a minute', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 50].map(backOff)).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
});

test('what fails is done again until it succeeds, and each failure is logged with its wait', async () => {
  const { waits, lines, options } = trying();
  let failures = 0;
  const work = async (): Promise<string> => {
    failures += 1;
    if (failures <= 3) throw new Error('no');
    return 'yes';
  };
  expect(await untilDone(work, options)).toBe('yes');
  expect(waits).toEqual([1000, 2000, 4000]);
  expect(lines.map(({ msg }) => msg)).toEqual([
    'asking failed; trying again in 1 s',
    'asking failed; trying again in 2 s',
    'asking failed; trying again in 4 s',
  ]);
});

test('what is final is thrown', async () => {
  const { waits, options } = trying({ isFinal: ({ ending }) => ending === 'credentials' });
  const refused = new webApi.WebAPIPlatformError({ ok: false, error: 'invalid_auth' });
  await expect(untilDone(() => Promise.reject(refused), options)).rejects.toBe(refused);
  expect(waits).toEqual([]);
});

test('nobody waits any more once it is aborted', async () => {
  const controller = new AbortController();
  const { options } = trying({ signal: controller.signal, wait: () => new Promise(() => undefined) });
  const done = untilDone(() => Promise.reject(new Error('no')), options);
  await new Promise(setImmediate);
  controller.abort();
  expect(await done).toBeUndefined();
});
