// The bot as it runs, connected to a workspace of its own, over either transport.
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { onTestFinished } from 'vitest';
import { createLibrary } from '../../src/answer/library.ts';
import { createLog } from '../../src/log.ts';
import { loadRecord } from '../../src/record/load.ts';
import { createApp } from '../../src/slack/app.ts';
import type { Served, Settings } from '../../src/slack/tools.ts';
import { createWorkspace, type Workspace } from '../../src/workspace/workspace.ts';

export type TransportKind = 'socket' | 'http';

export interface RunningBot {
  readonly workspace: Workspace;
  /** Every line that the bot logged, read back from JSON. */
  readonly log: Record<string, unknown>[];
  /** Where HTTP requests go; empty for Socket Mode. */
  readonly requestUrl: string;
}

export interface BotOptions {
  readonly transport?: TransportKind;
  readonly served?: () => Served;
  readonly settings?: Partial<Settings>;
}

export const manifest = JSON.parse(readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8'));

let record: Promise<Served> | undefined;

/** The record that comes with the project, loaded once for all tests of a file. */
export function serveProjectRecord(): Promise<Served> {
  record ??= loadRecord('data').then((loaded) => ({
    ...createLibrary(loaded),
    refusedFaults: 0,
  }));
  return record;
}

/** Starts workspace and bot; both end with the test. */
export async function startBot(options: BotOptions = {}): Promise<RunningBot> {
  const { transport = 'socket' } = options;
  const settings: Settings = { curators: undefined, logQuestions: false, ...options.settings };
  const project = await serveProjectRecord();
  const served = options.served ?? (() => project);
  const port = transport === 'http' ? await freePort() : 0;
  const requestUrl = transport === 'http' ? `http://127.0.0.1:${port}/slack/events` : '';
  const workspace = await createWorkspace({ manifest, ...(requestUrl === '' ? {} : { requestUrl }) });
  const lines: Record<string, unknown>[] = [];
  const { botToken, appToken, signingSecret, apiUrl } = workspace;
  const log = createLog('debug', [signingSecret], { write: (line) => lines.push(JSON.parse(line)) });
  const door =
    transport === 'http'
      ? ({ kind: 'http', signingSecret, now: Date.now } as const)
      : ({ kind: 'socket', appToken } as const);
  const app = createApp({ connection: { door, botToken, apiUrl }, settings, served, log, now: Date.now });
  if (transport === 'http') await app.start({ port, host: '127.0.0.1' });
  else await app.start();
  await workspace.connected();
  onTestFinished(async () => {
    await app.stop();
    await workspace.close();
  });
  return { workspace, log: lines, requestUrl };
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
