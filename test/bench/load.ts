// What the bot stands: ten thousand mixed requests on a bad day of Slack's, two hundred commands at once while the
// record is edited, and how much it gets through beside a bare Bolt app. Bot and workspace are a process each: the
// acknowledgements of a bare Bolt app beside ours show how much of a time is the measuring one's own.
// npm run bench:load -- [--requests 10000] [--rate 50: requests a second] [--only bare|edit|day]
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLibrary } from '../../src/answer/library.ts';
import { loadRecord } from '../../src/record/load.ts';
import { responseMessage } from '../../src/slack/blocks/response-blocks.ts';
import { createWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { type BotProcess, environmentFor, startBotProcess } from './bot-process.ts';
import { type Fired, fireCommands } from './commands.ts';
import { crowd, runMixed } from './mixed-run.ts';
import { option, print, table } from './table.ts';
import { quantile } from './tally.ts';

const requests = Number(option('requests') ?? 10_000);
/** Requests a second of the bad day. */
const PER_SECOND = Number(option('rate') ?? 50);
const manifest = JSON.parse(await readFile('manifest.json', 'utf8'));
const questions = (await readFile('test/questions/open-a.jsonl', 'utf8'))
  .trim()
  .split('\n')
  .map((line) => String(JSON.parse(line).question));

/** Every way of asking that the record itself knows: thousands of different questions. */
const record = await loadRecord('data');
const asks = record.facts.flatMap((fact) => fact.asks);
/** Commands of one measurement of the throughput. */
const COMMANDS = 2000;
/** Questions that are asked again and again: fewer than a library remembers. */
const AGAIN = 500;

type TransportKind = 'socket' | 'http';
const TRANSPORTS: readonly TransportKind[] = ['socket', 'http'];

const OURS = { file: 'src/main.ts', ready: 'Says Who is ready' };
const BARE = { file: 'test/bench/bare-bolt.ts', ready: 'bare Bolt is ready' };

/** One of our answers, for a bare app that always gives it: what sending and checking its blocks costs anybody. */
const ours = () =>
  responseMessage(createLibrary(record).consult(questions[0] ?? ''), {
    isPrivate: true,
    isApart: true,
    hasCurators: true,
  });

/** Starts a workspace and an app in it, and ends both when the work is done. */
async function withBot<Result>(
  transport: TransportKind,
  program: typeof OURS,
  env: Record<string, string>,
  work: (workspace: Workspace, bot: BotProcess) => Promise<Result>,
): Promise<Result> {
  const port = transport === 'http' ? await freePort() : undefined;
  const requestUrl = port === undefined ? {} : { requestUrl: `http://127.0.0.1:${port}/slack/events` };
  const workspace = await createWorkspace({ manifest, ...crowd(300, 200), ...requestUrl });
  const bot = await startBotProcess({ ...program, env: { ...environmentFor(workspace, port), ...env } });
  try {
    return await work(workspace, bot);
  } finally {
    await bot.stop();
    await workspace.close();
  }
}

async function badDay(transport: TransportKind): Promise<(string | number)[]> {
  return withBot(transport, OURS, {}, async (workspace, bot) => {
    await fireCommands(workspace, { questions, people: 20, until: (sent) => sent >= 200 });
    const heap = [await bot.heap()];
    await bot.held();
    const result = await runMixed(workspace, {
      ...{ requests, atOnce: 50, perSecond: PER_SECOND, questions, quiet: 35_000 },
      dropEvery: transport === 'socket' ? 500 : undefined,
      onProgress: async (sent) => {
        if (sent === Math.floor(requests / 2)) heap.push(await bot.heap());
      },
    });
    heap.push(await bot.heap());
    const { answered, apologised, elsewhere, twice, noted, lost, duplicates, acknowledged, replied } = result;
    print(`\n${transport}, failures by code: ${JSON.stringify(bot.failures())}`);
    return [
      transport,
      ...[result.requests, duplicates, answered, apologised, elsewhere, twice, noted, lost],
      `${ms(quantile(acknowledged, 0.5))} / ${ms(quantile(acknowledged, 0.99))}`,
      `${ms(quantile(replied, 0.5))} / ${ms(quantile(replied, 0.99))}`,
      heap.map((megabytes) => megabytes.toFixed(0)).join(' '),
      ms(await bot.held()),
    ];
  });
}

/** Two hundred people who give commands all the time, from before an edit of the record until it is served. */
async function duringEdit(transport: TransportKind): Promise<(string | number)[]> {
  const folder = await mkdtemp(join(tmpdir(), 'says-who-load-'));
  await cp('data', folder, { recursive: true });
  try {
    return await withBot(transport, OURS, { SAYSWHO_DATA: folder }, async (workspace, bot) => {
      await fireCommands(workspace, { questions, people: 20, until: (sent) => sent >= 400 });
      await bot.held();
      const file = join(folder, 'dossier.yaml');
      await writeFile(file, `${await readFile(file, 'utf8')}\n# edited\n`);
      const isServed = bot.hears('serving an edited record');
      const fired = await fireCommands(workspace, { ...CROWD, until: isServed });
      return [transport, ...firedCells(fired), ms(await bot.held())];
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The same for a bare Bolt app, which has no record that could be edited. */
async function bareCrowd(transport: TransportKind): Promise<(string | number)[]> {
  return withBot(transport, BARE, { ANSWER: JSON.stringify(ours()) }, async (workspace) => {
    await fireCommands(workspace, { questions, people: 20, until: (sent) => sent >= 400 });
    const fired = await fireCommands(workspace, { ...CROWD, until: (sent) => sent >= COMMANDS });
    return [`${transport}, bare Bolt with our blocks`, ...firedCells(fired), '-'];
  });
}

const CROWD = { questions, people: 200, within: 1000 };

/** Commands to bare Bolt apps and to us, in workspaces of the same kind: new questions, then some of them again. */
async function besideBare(transport: TransportKind): Promise<(string | number)[]> {
  const fire = async (workspace: Workspace, bot: BotProcess, from: readonly string[]) => {
    const before = bot.cpu();
    const firing = { questions: from, people: 50, until: (sent: number) => sent >= COMMANDS };
    const { perSecond, answered } = await fireCommands(workspace, firing);
    return { perSecond, cpu: (bot.cpu() - before) / answered };
  };
  const bare = (env: Record<string, string>) =>
    withBot(transport, BARE, env, async (workspace, bot) => {
      await fire(workspace, bot, asks);
      return fire(workspace, bot, asks);
    });
  const fixed = await bare({});
  const blocks = await bare({ ANSWER: JSON.stringify(ours()) });
  const [fresh, again] = await withBot(transport, OURS, {}, async (workspace, bot) => {
    await fire(workspace, bot, asks.slice(-COMMANDS));
    const first = await fire(workspace, bot, asks);
    const known = asks.slice(0, AGAIN);
    await fire(workspace, bot, known);
    return [first, await fire(workspace, bot, known)] as const;
  });
  const share = (one: typeof fixed, other: typeof fixed): string =>
    `${((100 * one.perSecond) / other.perSecond).toFixed(0)} %`;
  const all = [fixed, blocks, fresh, again];
  return [
    transport,
    ...all.map(({ perSecond }) => perSecond.toFixed(0)),
    ...[fresh, again].map((one) => `${share(one, fixed)} / ${share(one, blocks)}`),
    all.map(({ cpu }) => cpu.toFixed(1)).join(' / '),
  ];
}

const ms = (milliseconds: number): string => milliseconds.toFixed(milliseconds < 10 ? 1 : 0);
const firedCells = ({ answered, p50, p99 }: Fired): string[] => [String(answered), ms(p50), ms(p99)];

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

const row =
  (measure: (transport: TransportKind) => Promise<(string | number)[]>) =>
  async (transport: TransportKind) => [await measure(transport)];

const PARTS = {
  bare: row(besideBare),
  edit: async (transport: TransportKind) => [await duringEdit(transport), await bareCrowd(transport)],
  day: row(badDay),
} as const;

const HEADS: Readonly<Record<keyof typeof PARTS, readonly string[]>> = {
  bare: [
    'answers a second',
    ...['bare Bolt, a fixed text', 'our blocks', 'we: every question new', 'asked before'],
    ...['new: share of text / blocks', 'before: share', 'processor ms an answer'],
  ],
  edit: ['200 people while the record is edited', 'answered', 'ack p50 ms', 'p99', 'loop held ms'],
  day: [
    'a bad day',
    ...['requests', 'brought twice', 'answered', 'apologised', 'elsewhere'],
    ...['answered twice', 'answer and note', 'lost'],
    ...['ack ms p50 / p99', 'reply ms p50 / p99', 'heap MB', 'loop held ms'],
  ],
};

const only = option('only');
for (const part of ['bare', 'edit', 'day'] as const) {
  if (only !== undefined && only !== part) continue;
  const rows = [];
  for (const transport of TRANSPORTS) rows.push(...(await PARTS[part](transport)));
  print(`\n${table(HEADS[part], rows)}`);
}
process.exit(0);
