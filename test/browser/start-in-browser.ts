// The bot as its users start it, in a process of its own, and the workspace that it is in with its page.
import { spawn } from 'node:child_process';
import { createWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { BARE, socketTo } from '../running-process.ts';
import { manifest as ours } from '../slack/running-bot.ts';

export interface InBrowser {
  readonly workspace: Workspace;
  readonly stop: () => Promise<void>;
}

/** Both stand until they are stopped: for the `beforeAll` and `afterAll` of tests that share them. */
export async function startInBrowser(
  env: Readonly<Record<string, string>> = {},
  manifest: object = ours,
): Promise<InBrowser> {
  const workspace = await createWorkspace({ manifest, page: true });
  const bot = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    stdio: 'ignore',
    env: { ...process.env, ...BARE, ...socketTo(workspace), ...env },
  });
  const stop = async (): Promise<void> => {
    bot.kill();
    await workspace.close();
  };
  await workspace.connected(30_000).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { workspace, stop };
}
