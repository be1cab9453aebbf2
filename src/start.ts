// Puts the bot together for one of its three homes: Socket Mode, HTTP, or the local workspace.
import { fileURLToPath } from 'node:url';
import type { Config, Transport } from './config.ts';
import { createLog, type Log } from './log.ts';
import { type Serving, serveRecord } from './served.ts';
import { createBot } from './slack/bot.ts';
import type { Door } from './slack/receiver.ts';
import { startLocally } from './start-locally.ts';
import { stopSignal } from './stop-signal.ts';

const RECORD = fileURLToPath(new URL('../data', import.meta.url));

export interface StartOptions {
  /** In the local workspace: a prompt in the terminal instead of the page in the browser. */
  readonly terminal: boolean;
}

/**
 * Starts the bot and resolves when it has been stopped, or, in the local workspace, when its user has left.
 *
 * @throws RecordError when the record has faults
 */
export async function start(config: Config, { terminal }: StartOptions): Promise<void> {
  const { transport } = config;
  const isLocal = transport.kind === 'workspace';
  const log = createLog(config.logLevel, secretsOf(transport), isLocal ? process.stderr : process.stdout);
  const serving = await serveRecord(config.data ?? RECORD, log);
  if (isLocal) await startLocally({ ...config, port: transport.port, terminal }, serving, log);
  else await startInSlack(config, transport, serving, log);
  serving.close();
}

type Remote = Exclude<Transport, { kind: 'workspace' }>;

async function startInSlack(config: Config, transport: Remote, serving: Serving, log: Log): Promise<void> {
  const door: Door = transport.kind === 'socket' ? transport : { ...transport, now: Date.now };
  const connection = { door, botToken: transport.botToken, apiUrl: config.apiUrl };
  const bot = createBot({ connection, settings: config, served: serving.current, log, now: Date.now });
  await bot.start();
  const where =
    transport.kind === 'http' ? `http://${transport.host}:${transport.port}/slack/events` : 'Socket Mode';
  const { version, factCount } = serving.current().overview;
  log.info({ transport: transport.kind, where, version, facts: factCount }, 'Says Who is ready');
  log.info({ signal: await stopSignal() }, 'Says Who stops');
  await bot.stop();
}

function secretsOf(transport: Transport): string[] {
  if (transport.kind === 'socket') return [transport.botToken, transport.appToken];
  return transport.kind === 'http' ? [transport.botToken, transport.signingSecret] : [];
}
