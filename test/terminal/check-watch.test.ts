// The check that stays, as its own process: saves go in, blocks come out, Ctrl-C ends it.
import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { SMALL, SMALL_SOURCE, smallFiles, writeFolder } from '../record/small-record.ts';

const FILE = 'facts/answers.yaml';
const ORIGINAL = SMALL[FILE] ?? '';

async function watching(files = smallFiles()) {
  const data = await writeFolder(files);
  const sources = await writeFolder({ 'gazette.txt': SMALL_SOURCE });
  const args = ['--import', 'tsx', 'src/terminal/check.ts', '--watch', '--data', data, '--sources', sources];
  const child = spawn(process.execPath, args);
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    said.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said.err += chunk;
  });
  let read = 0;
  /** Waits for the next words of the output behind those that were waited for before. */
  const says = (words: string): Promise<void> =>
    vi.waitFor(
      () => {
        const at = said.out.indexOf(words, read);
        expect(at, `${words}\nin\n${said.out.slice(read)}${said.err}`).toBeGreaterThanOrEqual(0);
        read = at + words.length;
      },
      { timeout: 15_000 },
    );
  return {
    child,
    ended,
    said,
    says,
    save: (text: string) => writeFile(join(data, FILE), text),
  };
}

test('each save is checked: good, bad, and taken back', { timeout: 60_000 }, async () => {
  const { save, says, said } = await watching();
  await says('Ctrl-C ends this.');
  await says('Facts by kind');
  await says('No warning.');

  await save(ORIGINAL.replace('any wrongdoing.', 'it all.'));
  await says('Edited: company-denies\n3 facts, 1 sources, 2 parties: no fault.\n3 quotations proved, 0 not.');

  await save(ORIGINAL.replace('kind: denied', 'kind: rejected'));
  await says('has 1 fault:\n  facts/answers.yaml:3: expected one of charged');

  await save(ORIGINAL);
  await says('Edited: company-denies\n3 facts');

  await save(ORIGINAL.replace('denies any wrongdoing\n', 'denies every wrongdoing\n'));
  await says('company-denies: "the company denies every wrongdoing": it does not occur in gazette');
  expect(said.err).toBe('');
});

test('a record that is broken from the start is watched until it is mended', {
  timeout: 60_000,
}, async () => {
  const { save, says } = await watching(smallFiles({ [FILE]: ORIGINAL.replace('by: port', 'by: part') }));
  await says('expected a party of parties.yaml, got part-company');
  await save(ORIGINAL);
  await says('no fault.');
});

test('nothing is cleared, no time is told, and Ctrl-C ends it in peace', { timeout: 60_000 }, async () => {
  const { child, ended, said, says } = await watching();
  await says('No warning.');
  child.kill('SIGINT');
  expect(await ended).toBe(0);
  expect(said.err).toBe('');
  expect(said.out).not.toContain('\u001b');
  expect(said.out).not.toMatch(/\d\d:\d\d/);
});
