// The only file that knows the names of environment variables.
import {
  checkPrefix,
  type Environment,
  readChannel,
  readPort,
  readSwitch,
  readUrl,
  withoutBlanks,
} from './config-values.ts';

export type Transport =
  | { readonly kind: 'socket'; readonly botToken: string; readonly appToken: string }
  | {
      readonly kind: 'http';
      readonly botToken: string;
      readonly signingSecret: string;
      readonly host: string;
      readonly port: number;
    }
  /** No Slack account: the bot runs in the local workspace. */
  | { readonly kind: 'workspace'; readonly port: number };

export interface Config {
  readonly transport: Transport;
  /** Base address of Slack's Web API, only where it is not Slack's own. */
  readonly apiUrl: string | undefined;
  /** Folder of the record; undefined for the one that comes with the project. */
  readonly data: string | undefined;
  readonly logLevel: LogLevel;
  /** True to write the words of questions to the log. */
  readonly logQuestions: boolean;
  /** Id of the channel to which questions without an answer may be passed on; undefined where there is none. */
  readonly curators: string | undefined;
  /** True where the app is installed with Slack's agent view: then each direct message begins a thread. */
  readonly agentView: boolean;
  /** Where facts have pages, ending in a slash: the id of a fact behind it is the fact's address. */
  readonly link: string | undefined;
  /** Where the bot tells how it is; undefined where it does not. */
  readonly health: HealthPlace | undefined;
}

export interface HealthPlace {
  readonly host: string;
  readonly port: number;
  /** True to serve Prometheus's metrics there too. */
  readonly metrics: boolean;
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Thrown by `readConfig`: lists every fault of the environment and what to do about each. */
export class ConfigError extends Error {
  constructor(faults: readonly string[]) {
    super(`Says Who cannot start:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/**
 * Reads the configuration from an environment. Pure: the environment comes in as a value.
 *
 * @throws ConfigError that names every variable that is missing or wrong
 * @example
 * const config = readConfig({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' });
 * config.transport.kind; // 'socket'
 */
export function readConfig(environment: Environment): Config {
  const env = withoutBlanks(environment);
  const faults: string[] = [];
  const transport = readTransport(env, faults);
  const config: Config = {
    transport,
    apiUrl: readUrl(env, 'SLACK_API_URL', faults),
    data: env.SAYSWHO_DATA,
    logLevel: readLogLevel(env, transport, faults),
    logQuestions: readSwitch(env, 'LOG_QUESTIONS', faults),
    curators: readChannel(env, 'SAYSWHO_CURATORS', faults),
    agentView: readSwitch(env, 'SAYSWHO_AGENT_VIEW', faults, true),
    link: readUrl(env, 'SAYSWHO_LINK', faults),
    health: readHealth(env, transport, faults),
  };
  if (faults.length > 0) throw new ConfigError(faults);
  return config;
}

function readTransport(env: Environment, faults: string[]): Transport {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = env;
  const port = readPort(env, 'PORT', 3000, faults);
  if (!Object.keys(env).some((name) => name.startsWith('SLACK_'))) return { kind: 'workspace', port };
  checkPrefix('SLACK_BOT_TOKEN', botToken, 'xoxb-', faults);
  checkPrefix('SLACK_APP_TOKEN', appToken, 'xapp-', faults);
  if (botToken === undefined) {
    faults.push(
      'SLACK_BOT_TOKEN is missing: copy it from "OAuth & Permissions" of your app, or unset every SLACK_ variable to use the local workspace.',
    );
  }
  if (botToken !== undefined && appToken !== undefined) return { kind: 'socket', botToken, appToken };
  if (botToken !== undefined && signingSecret !== undefined) {
    return { kind: 'http', botToken, signingSecret, host: env.HOST ?? '127.0.0.1', port };
  }
  if (appToken === undefined && signingSecret === undefined) {
    faults.push(
      'SLACK_APP_TOKEN (for Socket Mode) or SLACK_SIGNING_SECRET (for HTTP) is missing: set one of them.',
    );
  }
  return { kind: 'workspace', port };
}

/** The local workspace has nobody who watches over it, unless a port is asked for. */
function readHealth(env: Environment, transport: Transport, faults: string[]): HealthPlace | undefined {
  const metrics = readSwitch(env, 'METRICS', faults);
  const asked = env.HEALTH_PORT ?? (transport.kind === 'workspace' ? 'off' : undefined);
  if (asked === 'off') {
    if (metrics) faults.push('METRICS are served on HEALTH_PORT, which is off: set it to a port.');
    return undefined;
  }
  return {
    host: env.HEALTH_HOST ?? '127.0.0.1',
    port: readPort(env, 'HEALTH_PORT', 3001, faults),
    metrics,
  };
}

function readLogLevel(env: Environment, transport: Transport, faults: string[]): LogLevel {
  const asked = env.LOG_LEVEL ?? (transport.kind === 'workspace' ? 'warn' : 'info');
  const level = LOG_LEVELS.find((known) => known === asked);
  if (level === undefined)
    faults.push(`LOG_LEVEL is unknown: expected one of ${LOG_LEVELS.join(', ')}, got ${asked}.`);
  return level ?? 'info';
}
