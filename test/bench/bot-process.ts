// The bot as it runs for real, in a process of its own, measured through its own metrics.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Workspace } from '../../src/workspace/workspace.ts';

export interface BotProcess {
  /** Megabytes of the heap in use after a collection of the garbage. */
  readonly heap: () => Promise<number>;
  /** The longest that its event loop was held since this was last asked, in milliseconds. */
  readonly held: () => Promise<number>;
  /** Milliseconds of processor time since it started; not a number where the system does not tell. */
  readonly cpu: () => number;
  /** Begins to listen to its log. @returns whether the words have been said since */
  readonly hears: (words: string) => () => boolean;
  /** How often its log has told of each code. */
  readonly failures: () => Readonly<Record<string, number>>;
  readonly stop: () => Promise<void>;
}

export interface ProcessOptions {
  /** File below the project's folder. */
  readonly file: string;
  /** What it says when it can be asked. */
  readonly ready: string;
  readonly env: Readonly<Record<string, string>>;
}

const NOTHING = { SLACK_SIGNING_SECRET: '', SLACK_APP_TOKEN: '', HOST: '', LOG_QUESTIONS: '', LOG_LEVEL: '' };

/** Starts it and resolves when it can be asked. */
export async function startBotProcess({ file, ready, env }: ProcessOptions): Promise<BotProcess> {
  const flags = ['--expose-gc', '--import', 'tsx', '--import', './test/bench/collect-garbage.ts'];
  const child = spawn(process.execPath, [...flags, file], {
    env: { ...process.env, ...NOTHING, HEALTH_PORT: '0', METRICS: 'true', ...env },
  });
  let said = '';
  const failures: Record<string, number> = {};
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: unknown): void => {
      for (const [, code = ''] of String(chunk).matchAll(/"code":"(\w+)"/g))
        failures[code] = (failures[code] ?? 0) + 1;
      if (said.length < 100_000) said += chunk;
      if (said.includes(ready)) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('close', () => reject(new Error(`Expected ${file} to become ready, but it ended: ${said}`)));
  });
  let longest = 0;
  const look = async (): Promise<number> => {
    const port = /"port":(\d+),"metrics"/.exec(said)?.[1];
    const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    const read = (name: string): number => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
    // Each look begins the measurement of the loop anew.
    longest = Math.max(longest, read('nodejs_eventloop_lag_max_seconds') * 1000);
    return read('nodejs_heap_size_used_bytes') / 2 ** 20;
  };
  return {
    heap: async () => {
      await look();
      const held = longest;
      child.kill('SIGUSR2');
      await new Promise((resolve) => setTimeout(resolve, 500));
      const heap = await look();
      // What the collection itself held is not the bot's.
      longest = held;
      return heap;
    },
    held: async () => {
      await look();
      const held = longest;
      longest = 0;
      return held;
    },
    cpu: () => processorTime(child.pid),
    hears: (words) => {
      let heard = '';
      const hear = (chunk: unknown): void => {
        heard = heard.slice(-words.length) + chunk;
        if (!heard.includes(words)) return;
        isHeard = true;
        child.stdout.off('data', hear);
      };
      let isHeard = false;
      child.stdout.on('data', hear);
      return () => isHeard;
    },
    failures: () => failures,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Fields 14 and 15 of proc(5)'s stat, in hundredths of a second. */
function processorTime(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return 10 * (Number(fields[11]) + Number(fields[12]));
  } catch {
    return Number.NaN;
  }
}

/** The environment in which a bot reaches a workspace, by the way in which the workspace delivers. */
export function environmentFor(workspace: Workspace, port: number | undefined): Record<string, string> {
  const { botToken, appToken, signingSecret, apiUrl } = workspace;
  const common = { SLACK_BOT_TOKEN: botToken, SLACK_API_URL: apiUrl };
  if (port === undefined) return { ...common, SLACK_APP_TOKEN: appToken };
  return { ...common, SLACK_SIGNING_SECRET: signingSecret, PORT: String(port) };
}
