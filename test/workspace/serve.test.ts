// The workspace on its own, started from the shell, with the tests' own app pointed at it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { App } from '@slack/bolt';
import { expect, it, onTestFinished } from 'vitest';
import { SILENT } from './tiny-app.ts';
import { addListeners } from './tiny-listeners.ts';

async function serve(...args: string[]): Promise<Record<string, string>> {
  const shell = spawn(process.execPath, [
    '--import',
    'tsx',
    'src/workspace/serve.ts',
    '--port',
    '0',
    ...args,
  ]);
  onTestFinished(async () => {
    shell.kill();
    await once(shell, 'exit');
  });
  let printed = '';
  for await (const part of shell.stdout) {
    printed += part;
    if (printed.includes('SLACK_SIGNING_SECRET=')) break;
  }
  const found = [...printed.matchAll(/(SLACK_\w+)=(\S+)/g)].map(([, name = '', value = '']) => [name, value]);
  return { ...Object.fromEntries(found), url: /Open (\S+)/.exec(printed)?.[1] ?? '' };
}

it('prints what an app needs, and the app works with it', { timeout: 20_000 }, async () => {
  const printed = await serve();
  const app = new App({
    token: printed.SLACK_BOT_TOKEN ?? '',
    appToken: printed.SLACK_APP_TOKEN ?? '',
    socketMode: true,
    logger: SILENT,
    clientOptions: { slackApiUrl: printed.SLACK_API_URL ?? '' },
  });
  addListeners(app);
  await app.start();
  onTestFinished(() => app.stop().then(() => undefined));
  const body = JSON.stringify({ do: 'command', place: 'general', text: '/tiny from the shell' });
  await fetch(`${printed.url}/page/do`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json' },
  });
  const look = async () =>
    (await (await fetch(`${printed.url}/page/look`)).json()) as { messages: { text: string }[] };
  await expect
    .poll(async () => (await look()).messages.map(({ text }) => text))
    .toEqual(['You typed: from the shell']);
});
