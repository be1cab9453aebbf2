// The whole program as a process of its own, with its log and the door where it tells how it is.
import { type ChildProcess, spawn } from 'node:child_process';
import { onTestFinished, vi } from 'vitest';
import { createWorkspace, type Workspace } from '../src/workspace/workspace.ts';
import { manifest } from './slack/running-bot.ts';

/** No .env of a developer and no variable of theirs reaches these processes. */
export const BARE = {
  SLACK_BOT_TOKEN: '',
  SLACK_APP_TOKEN: '',
  SLACK_SIGNING_SECRET: '',
  SLACK_API_URL: '',
  SAYSWHO_DATA: '',
  SAYSWHO_CURATORS: '',
  SAYSWHO_AGENT_VIEW: '',
  SAYSWHO_LINK: '',
  LOG_LEVEL: '',
  LOG_QUESTIONS: '',
  PORT: '',
  HOST: '',
  HEALTH_HOST: '',
  HEALTH_PORT: '0',
  METRICS: '',
};

type Environment = Readonly<Record<string, string>>;

export interface RunningProcess {
  readonly child: ChildProcess;
  /** Everything it has said, on both outputs. */
  readonly said: () => string;
  /** Resolves when it has said this. */
  readonly says: (words: string) => Promise<void>;
  /** Resolves to the exit code. */
  readonly ended: Promise<number | null>;
  /** Status and text of what its health door answers. */
  readonly look: (path: string) => Promise<{ readonly status: number; readonly text: string }>;
}

export function startProcess(env: Environment): RunningProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env: { ...process.env, ...BARE, ...env },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += chunk;
    });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const says = (words: string): Promise<void> =>
    vi.waitFor(
      () => {
        if (!said.includes(words)) throw new Error(`it has not said "${words}", but: ${said}`);
      },
      { timeout: 50_000, interval: 20 },
    );
  const look = async (path: string) => {
    await says('telling how it is');
    const port = /"port":(\d+),"metrics"/.exec(said)?.[1];
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    return { status: response.status, text: await response.text() };
  };
  return { child, said: () => said, says, ended, look };
}

/** A workspace that ends with the test. */
export async function newWorkspace(options: Parameters<typeof createWorkspace>[0] = {}): Promise<Workspace> {
  const workspace = await createWorkspace({ manifest, ...options });
  onTestFinished(() => workspace.close());
  return workspace;
}

/** What a process needs to reach a workspace over Socket Mode. */
export const socketTo = ({ botToken, appToken, apiUrl }: Workspace): Environment => ({
  SLACK_BOT_TOKEN: botToken,
  SLACK_APP_TOKEN: appToken,
  SLACK_API_URL: apiUrl,
});
