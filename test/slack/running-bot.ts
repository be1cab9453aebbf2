// The bot as it runs, connected to a workspace of its own, over either transport.
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { onTestFinished } from 'vitest';
import { createLibrary } from '../../src/answer/library.ts';
import { createClaims } from '../../src/claims/check-claims.ts';
import { createLog } from '../../src/log.ts';
import { loadRecord } from '../../src/record/load.ts';
import type { FactRecord } from '../../src/record/record.ts';
import { type Bot, createBot } from '../../src/slack/bot.ts';
import type { Door } from '../../src/slack/door/receiver.ts';
import { PACE, type Pace } from '../../src/slack/sending/pace.ts';
import type { Sign } from '../../src/slack/signs.ts';
import type { Served, Settings } from '../../src/slack/tools.ts';
import type { WorkspaceOptions } from '../../src/workspace/options.ts';
import { createWorkspace, type Workspace } from '../../src/workspace/workspace.ts';

export type TransportKind = 'socket' | 'http';

export interface RunningBot {
  readonly workspace: Workspace;
  readonly bot: Bot;
  /** Every line that the bot logged, read back from JSON. */
  readonly log: Record<string, unknown>[];
  /** Everything that the bot told of itself. */
  readonly signs: readonly Sign[];
  /** Where HTTP requests go; empty for Socket Mode. */
  readonly requestUrl: string;
}

export interface BotOptions {
  readonly transport?: TransportKind;
  readonly served?: () => Served;
  readonly settings?: Partial<Settings>;
  /** True for a workspace that one can look at in a browser. */
  readonly page?: boolean;
  /** Name of the curators' channel; it is there beside the usual ones. */
  readonly curators?: string;
  /** False for a curators' channel into which nobody has invited the bot. */
  readonly isWithCurators?: boolean;
  /** Laid over the usual times, of which messages follow one another without a rest here. */
  readonly pace?: Partial<Pace>;
  /** How long a request may take, over HTTP. */
  readonly limits?: Extract<Door, { kind: 'http' }>['limits'];
  /** Laid over the workspace as it usually is: another manifest, other channels. */
  readonly workspace?: WorkspaceOptions;
}

export const manifest = JSON.parse(readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8'));

let record: Promise<Served> | undefined;

/** The record that comes with the project, loaded once for all tests of a file. */
export function serveProjectRecord(): Promise<Served> {
  record ??= loadRecord('data').then(serve);
  return record;
}

/** As a bot that runs for a while: the first question takes longer than a test should have to allow for. */
function warmedUp(served: Served): Served {
  for (const question of served.overview.questions) served.consult(question);
  return served;
}

/** Any record, as the bot serves it. */
export const serve = (loaded: FactRecord): Served =>
  warmedUp({ ...createLibrary(loaded), ...createClaims(loaded), refusedFaults: 0 });

/** Starts workspace and bot; both end with the test. */
export async function startBot(options: BotOptions = {}): Promise<RunningBot> {
  const { transport = 'socket' } = options;
  const port = transport === 'http' ? await freePort() : 0;
  const requestUrl = transport === 'http' ? `http://127.0.0.1:${port}/slack/events` : '';
  const workspace = await createWorkspace({
    manifest,
    ...people(options),
    page: options.page ?? false,
    ...options.workspace,
    ...(requestUrl === '' ? {} : { requestUrl }),
  });
  const settings: Settings = {
    curators: workspace.snapshot().channels.find(({ name }) => name === options.curators)?.id,
    logQuestions: false,
    agentView: false,
    link: undefined,
    ...options.settings,
  };
  const served: () => Served =
    options.served ?? (await serveProjectRecord().then((project) => () => project));
  const lines: Record<string, unknown>[] = [];
  const { botToken, appToken, signingSecret, apiUrl } = workspace;
  const log = createLog('trace', [signingSecret], { write: (line) => lines.push(JSON.parse(line)) });
  const http = options.limits ? { limits: options.limits } : {};
  const door =
    transport === 'http'
      ? ({ kind: 'http', signingSecret, host: '127.0.0.1', port, now: Date.now, ...http } as const)
      : ({ kind: 'socket', appToken } as const);
  const signs: Sign[] = [];
  const bot = createBot({
    connection: { door, botToken, apiUrl },
    ...{ settings, served, log },
    now: Date.now,
    report: (sign) => signs.push(sign),
    pace: { ...PACE, spacing: 0, ...options.pace },
  });
  await bot.start();
  await workspace.connected();
  onTestFinished(async () => {
    await bot.stop(0);
    await workspace.close();
  });
  return { workspace, bot, log: lines, signs, requestUrl };
}

/** Who is there besides Ada and Ben, and where: a second curator, and the curators' channel. */
function people({ curators, isWithCurators = true }: BotOptions) {
  if (curators === undefined) return {};
  const users = [
    { name: 'ada', realName: 'Ada Field' },
    { name: 'ben', realName: 'Ben Okoro' },
    { name: 'cleo', realName: 'Cleo Marsh' },
  ];
  const channels = [{ name: 'general' }, { name: 'random' }, { name: curators, botIsMember: isWithCurators }];
  return { users, channels };
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
