// The bot without a Slack account: in a workspace of its own, seen in the browser or from the terminal.
import { readFileSync } from 'node:fs';
import type { Log } from './log.ts';
import type { Serving } from './served.ts';
import { createBot } from './slack/bot.ts';
import { PACE } from './slack/sending/pace.ts';
import type { Report } from './slack/signs.ts';
import type { Settings } from './slack/tools.ts';
import { runPrompt } from './terminal/prompt.ts';
import { createWorkspace, type Workspace } from './workspace/workspace.ts';

const MANIFEST = new URL('../manifest.json', import.meta.url);

/** The local workspace takes messages as fast as they come. */
const LOCAL_PACE = { ...PACE, spacing: 0 };

export interface LocalOptions extends Settings {
  /** Where the page is served; another port where this one is taken. */
  readonly port: number;
  /** True for a prompt in the terminal and no page. */
  readonly terminal: boolean;
  /** Told what happens. */
  readonly report: Report;
  /** Resolves when the process is asked to end. */
  readonly stopped: Promise<unknown>;
}

/** Resolves when the person has left: the end of piped questions, `:quit`, or Ctrl-C. */
export async function startLocally(options: LocalOptions, serving: Serving, log: Log): Promise<void> {
  const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8'));
  const page = !options.terminal;
  const port = page ? options.port : 0;
  const workspace = await createWorkspace({ manifest, channels: CHANNELS, page, port, orAnyPort: true });
  const { botToken, appToken, apiUrl } = workspace;
  const settings = { ...options, curators: options.curators ?? channelId(workspace, CURATORS) };
  const connection = { door: { kind: 'socket', appToken }, botToken, apiUrl } as const;
  const bot = createBot({
    connection,
    settings,
    served: serving.current,
    log,
    report: options.report,
    pace: LOCAL_PACE,
    now: Date.now,
  });
  await bot.start();
  await workspace.connected();
  await beWithPerson(workspace, options, serving);
  await bot.stop();
  await workspace.close();
}

/** Here one can be asker and curator in turn, without having named a channel for curators. */
const CURATORS = 'curators';
const CHANNELS = [{ name: 'general' }, { name: 'random' }, { name: CURATORS }];

const channelId = (workspace: Workspace, wanted: string): string | undefined =>
  workspace.snapshot().channels.find(({ name }) => name === wanted)?.id;

/** Questions in a pipe are answered and that is all; with nothing in it, the page is what was wanted. */
async function beWithPerson(
  workspace: Workspace,
  { terminal, port, stopped }: LocalOptions,
  serving: Serving,
): Promise<void> {
  const isPiped = process.stdin.isTTY !== true;
  if (!terminal) announce(workspace, port, isPiped ? process.stderr : process.stdout);
  if (!terminal && !isPiped) return void (await stopped);
  const { title, questions } = serving.current().overview;
  const prompt = runPrompt(workspace, {
    input: process.stdin,
    output: process.stdout,
    isInteractive: !isPiped,
    greeting: `${title}\nTry: ${questions.map((question) => `/sayswho ${question}`).join('   ')}`,
  });
  const asked = await Promise.race([prompt, stopped]);
  if (asked === 0 && !terminal) await stopped;
}

function announce({ url }: Workspace, port: number, output: NodeJS.WritableStream): void {
  const isElsewhere = port !== 0 && new URL(url).port !== String(port);
  if (isElsewhere) output.write(`Port ${port} is taken.\n`);
  output.write(`Says Who runs in a local workspace: open ${url}\n`);
  output.write('Ctrl-C ends it; npm start -- --terminal gives a prompt here instead.\n');
}
