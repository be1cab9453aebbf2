// Puts the bot together for one of its three homes: Socket Mode, HTTP, or the local workspace.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Config, Transport } from './config.ts';
import { createLog, type Log } from './log.ts';
import { type Serving, serveRecord } from './served.ts';
import { createApp } from './slack/app.ts';
import type { Door } from './slack/receiver.ts';
import { runPrompt } from './terminal/prompt.ts';
import { createWorkspace } from './workspace/workspace.ts';

const RECORD = fileURLToPath(new URL('../data', import.meta.url));
const MANIFEST = new URL('../manifest.json', import.meta.url);

/**
 * Starts the bot and resolves when it is ready, or, in the local workspace, when its user has left.
 *
 * @throws RecordError when the record has faults
 */
export async function start(config: Config): Promise<void> {
  const { transport } = config;
  const isLocal = transport.kind === 'workspace';
  const log = createLog(config.logLevel, secretsOf(transport), isLocal ? process.stderr : process.stdout);
  const serving = await serveRecord(config.data ?? RECORD, log);
  if (isLocal) return startLocally(config, serving, log);
  await startInSlack(config, transport, serving, log);
}

type Remote = Exclude<Transport, { kind: 'workspace' }>;

async function startInSlack(config: Config, transport: Remote, serving: Serving, log: Log): Promise<void> {
  const door: Door = transport.kind === 'socket' ? transport : { ...transport, now: Date.now };
  const app = appFor(config, { door, botToken: transport.botToken, apiUrl: config.apiUrl }, serving, log);
  if (transport.kind === 'http') await app.start({ port: transport.port, host: transport.host });
  else await app.start();
  const where =
    transport.kind === 'http' ? `http://${transport.host}:${transport.port}/slack/events` : 'Socket Mode';
  const { version, factCount } = serving.current();
  log.info({ transport: transport.kind, where, version, facts: factCount }, 'Says Who is ready');
}

async function startLocally(config: Config, serving: Serving, log: Log): Promise<void> {
  const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8'));
  const workspace = await createWorkspace({ manifest });
  const door: Door = { kind: 'socket', appToken: workspace.appToken };
  const app = appFor(config, { door, botToken: workspace.botToken, apiUrl: workspace.apiUrl }, serving, log);
  await app.start();
  await workspace.connected();
  const { dossier } = serving.current();
  await runPrompt(workspace, {
    input: process.stdin,
    output: process.stdout,
    isInteractive: process.stdin.isTTY === true,
    greeting: `${dossier.title}\nTry: ${dossier.questions.map((question) => `/sayswho ${question}`).join('   ')}`,
  });
  await app.stop();
  await workspace.close();
  serving.close();
}

interface Connection {
  readonly door: Door;
  readonly botToken: string;
  readonly apiUrl: string | undefined;
}

const appFor = (config: Config, connection: Connection, serving: Serving, log: Log) =>
  createApp({
    ...connection,
    served: serving.current,
    log,
    logQuestions: config.logQuestions,
    now: Date.now,
  });

function secretsOf(transport: Transport): string[] {
  if (transport.kind === 'socket') return [transport.botToken, transport.appToken];
  return transport.kind === 'http' ? [transport.botToken, transport.signingSecret] : [];
}
