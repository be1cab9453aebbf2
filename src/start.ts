// Puts the bot together for one of its three homes: Socket Mode, HTTP, or the local workspace.
import { fileURLToPath } from 'node:url';
import { type Config, ConfigError, type Transport } from './config.ts';
import { endOnUncaught } from './last-words.ts';
import { createLog, type Log } from './log.ts';
import { explainPort } from './port-fault.ts';
import { type Serving, serveRecord } from './served.ts';
import { createBot } from './slack/bot.ts';
import type { Door } from './slack/door/receiver.ts';
import { explainFailure } from './slack/sending/failures.ts';
import { startLocally } from './start-locally.ts';
import { stopSignal } from './stop-signal.ts';
import { startWatching, type Watching } from './watching.ts';

const RECORD = fileURLToPath(new URL('../data', import.meta.url));

export interface StartOptions {
  /** In the local workspace: a prompt in the terminal instead of the page in the browser. */
  readonly terminal: boolean;
}

/**
 * Starts the bot and resolves when it has been stopped, or, in the local workspace, when its user has left.
 *
 * @throws RecordError when the record has faults
 * @throws ConfigError when a port is taken or Slack refuses a token
 */
export async function start(config: Config, { terminal }: StartOptions): Promise<void> {
  const { transport } = config;
  const isLocal = transport.kind === 'workspace';
  const log = createLog(
    config.logLevel,
    secretsOf(transport),
    isLocal ? process.stderr : process.stdout,
    config.logQuestions,
  );
  endOnUncaught(log);
  const stopped = stopSignal();
  const watching = await startWatching(config.health, log);
  const serving = await serveRecord(config.data ?? RECORD, log);
  watching.recordIsLoaded(serving.current);
  const { report } = watching;
  if (isLocal)
    await startLocally({ ...config, port: transport.port, terminal, report, stopped }, serving, log);
  else await runInSlack({ config, transport, serving, watching, log, stopped });
  serving.close();
  watching.close();
}

type Remote = Exclude<Transport, { kind: 'workspace' }>;

interface Running {
  readonly config: Config;
  readonly transport: Remote;
  readonly serving: Serving;
  readonly watching: Watching;
  readonly log: Log;
  readonly stopped: Promise<NodeJS.Signals>;
}

async function runInSlack(running: Running): Promise<void> {
  const { config, transport, serving, watching, log, stopped } = running;
  const door: Door = transport.kind === 'socket' ? transport : { ...transport, now: Date.now };
  const connection = { door, botToken: transport.botToken, apiUrl: config.apiUrl };
  const bot = createBot({
    connection,
    settings: config,
    served: serving.current,
    log,
    report: watching.report,
    now: Date.now,
  });
  const started = bot.start().catch((error: unknown) => {
    throw explainStart(error, transport);
  });
  await Promise.race([started.then(() => logReady(transport, serving, log)), stopped]);
  log.info({ signal: await stopped }, 'Says Who stops');
  watching.isStopping();
  if (!(await bot.stop())) log.warn('something was still under way and is lost');
}

function logReady(transport: Remote, serving: Serving, log: Log): void {
  const where =
    transport.kind === 'http' ? `http://${transport.host}:${transport.port}/slack/events` : 'Socket Mode';
  const { version, factCount } = serving.current().overview;
  log.info({ transport: transport.kind, where, version, facts: factCount }, 'Says Who is ready');
}

/** What can be mended in the environment is said so. */
function explainStart(error: unknown, transport: Remote): unknown {
  const { code, ending, remedy } = explainFailure(error);
  if (ending === 'credentials') return new ConfigError([`Slack refuses a token (${code}): ${remedy}.`]);
  return transport.kind === 'http' ? explainPort(error, '', transport.host, transport.port) : error;
}

function secretsOf(transport: Transport): string[] {
  if (transport.kind === 'socket') return [transport.botToken, transport.appToken];
  return transport.kind === 'http' ? [transport.botToken, transport.signingSecret] : [];
}
