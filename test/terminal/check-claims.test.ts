// The claim check in the shell: a process, its input, its output, its exit code.
import { expect, test } from 'vitest';
import { smallFiles, writeFolder } from '../record/small-record.ts';
import { run } from './run.ts';

const check = (args: readonly string[], input = '') => run('terminal/check-claims.ts', { args, input });

test('a text as argument, and as input, gives the same report', async () => {
  const data = await writeFolder(smallFiles());
  const text = 'The Harbour Office fined the Port Company 9,000 crowns.';
  const [asArgument, asInput] = await Promise.all([
    check(['--data', data, text]),
    check(['--data', data], text),
  ]);
  expect(asArgument.code).toBe(0);
  expect(asArgument.out).toContain('▲ On record, but not as the claim puts it');
  expect(asInput.out).toBe(asArgument.out);
});

test('with --json the report is one object', async () => {
  const data = await writeFolder(smallFiles());
  const { out } = await check([
    '--json',
    '--data',
    data,
    'The Harbour Office fined the Port Company 9,000 crowns.',
  ]);
  expect(JSON.parse(out)).toMatchObject({
    claims: [
      {
        verdict: 'departs',
        findings: [{ rule: 'wrong-number', claims: '9000', record: '4000' }],
        fact: { id: 'company-fined' },
        responses: ['company-denies'],
      },
    ],
    unchecked: 0,
  });
});

test('an unknown option is refused with the way to use it', async () => {
  const { err, code } = await check(['--loud']);
  expect(code).toBe(1);
  expect(err).toContain('check-claims');
});
