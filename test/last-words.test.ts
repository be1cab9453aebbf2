import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';

/** A process that watches over itself and then does something that nothing catches. */
function runAndFail(statement: string): Promise<{ readonly code: number | null; readonly out: string }> {
  const program = `
    const { createLog } = await import('./src/log.ts');
    const { endOnUncaught } = await import('./src/last-words.ts');
    endOnUncaught(createLog('info', [], process.stdout));
    setInterval(() => undefined, 1000);
    ${statement}
  `;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program]);
  let out = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out })));
}

test.each([
  ['an error in a timer', "setTimeout(() => { throw new Error('the disk is on fire'); });"],
  ['a rejection', "void Promise.reject(new Error('the disk is on fire'));"],
])('%s that nothing catches ends the process with 1 and a fatal line', async (_what, statement) => {
  const { code, out } = await runAndFail(statement);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ level: 60, err: { type: 'Error' } });
  expect(out).not.toContain('the disk is on fire');
});

test('a rejection that is no error is logged too', async () => {
  const { code, out } = await runAndFail("void Promise.reject('no reason');");
  expect([code, out]).toEqual([1, expect.stringContaining('"err":{"type":"string","at":[]}')]);
});
