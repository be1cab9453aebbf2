// A running bot and its curators: good edits are taken, bad ones are not, and no question is dropped meanwhile.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createLog } from '../src/log.ts';
import { serveRecord } from '../src/served.ts';
import { SMALL, smallFiles, writeFolder } from './record/small-record.ts';
import { startBot } from './slack/running-bot.ts';

const FILE = 'facts/answers.yaml';
const saying = (words: string): string =>
  (SMALL[FILE] ?? '').replace('denies any wrongdoing.', `denies ${words}.`);
/** Long enough for a machine with much else to do. */
const SOON = { timeout: 30_000, interval: 50 };

async function serving() {
  const folder = await writeFolder(smallFiles());
  const lines: Record<string, unknown>[] = [];
  const log = createLog('info', [], { write: (line) => lines.push(JSON.parse(line)) });
  const serving = await serveRecord(folder, log);
  onTestFinished(serving.close);
  const { workspace } = await startBot({ served: serving.current });
  const ada = workspace.person('ada');
  const ask = async (text: string): Promise<string> => {
    const before = workspace.messages('general', { as: 'ada' }).length;
    await ada.command('general', `/sayswho ${text}`);
    return workspace.waitFor(() => workspace.messages('general', { as: 'ada' })[before]?.text);
  };
  const save = (text: string): Promise<void> => writeFile(join(folder, FILE), text);
  return { ask, save, lines, current: serving.current };
}

test('a good edit is answered from, without a restart', async () => {
  const { ask, save, current } = await serving();
  expect(await ask('what did the port say')).toContain('denies any wrongdoing.');
  const before = current().overview.version;
  await save(saying('everything'));
  await vi.waitFor(() => expect(current().overview.version).not.toBe(before), SOON);
  expect(await ask('what did the port say')).toContain('denies everything.');
});

test('after a bad edit the old record goes on answering, every fault is logged, and help says so', async () => {
  const { ask, save, lines, current } = await serving();
  const { version } = current().overview;
  await save(saying('all').replace('denied', 'no').replace('2024-05-03', 'soon'));
  await vi.waitFor(() => expect(current().refusedFaults).toBe(2), SOON);
  expect(await ask('what did the port say')).toContain('denies any wrongdoing.');
  expect(await ask('help')).toContain(`version ${version} · a newer edit has 2 faults and is not served`);
  expect(lines.find(({ level }) => level === 50)?.faults).toEqual([
    expect.stringContaining('facts/answers.yaml:3: expected one of'),
    expect.stringContaining('facts/answers.yaml:5: expected a real date'),
  ]);
  await save(SMALL[FILE] ?? '');
  await vi.waitFor(() => expect(current().refusedFaults).toBe(0), SOON);
  expect(await ask('help')).toContain(`version ${version}`);
  expect(await ask('help')).not.toContain('not served');
});

test('questions asked while the record is being saved are all answered', async () => {
  const { ask, save } = await serving();
  const saves = (async () => {
    for (let count = 1; count <= 20; count += 1) await save(saying(`save ${count}`));
  })();
  const answers: string[] = [];
  for (let count = 0; count < 20; count += 1) answers.push(await ask('what did the port say'));
  await saves;
  expect(answers.filter((answer) => /denies (?:any wrongdoing|save \d+)\./.test(answer))).toHaveLength(20);
});
