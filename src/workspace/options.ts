import type { Manifest } from './manifest.ts';

export interface WorkspaceOptions {
  /** Port on 127.0.0.1; 0 or none takes any free one. */
  readonly port?: number;
  /** Take any free port when the port is taken, instead of failing. */
  readonly orAnyPort?: boolean;
  readonly name?: string;
  /** Serve the page for the browser at `/`. */
  readonly page?: boolean;
  /** The app's manifest. Without it every scope is granted and only mentions and direct messages are sent. */
  readonly manifest?: Manifest;
  /** Deliver to this address as signed HTTP requests instead of over Socket Mode. */
  readonly requestUrl?: string;
  readonly botToken?: string;
  readonly appToken?: string;
  readonly signingSecret?: string;
  readonly users?: readonly { readonly name: string; readonly realName: string }[];
  readonly channels?: readonly ChannelOptions[];
  /** Milliseconds that the app has to acknowledge. */
  readonly ackTimeoutMs?: number;
  /** Waits before the retries of an event. */
  readonly retryDelaysMs?: readonly number[];
  /** Milliseconds between pings on each socket. */
  readonly pingIntervalMs?: number;
  /** The clock, for tests of what expires. */
  readonly now?: () => number;
}

export interface ChannelOptions {
  readonly name: string;
  readonly botIsMember?: boolean;
  /** Shared with another organisation. */
  readonly isExternal?: boolean;
}

export interface Settings extends Required<Omit<WorkspaceOptions, 'manifest' | 'requestUrl' | Tokens>> {
  readonly manifest: Manifest | undefined;
  readonly requestUrl: string | undefined;
}

type Tokens = 'botToken' | 'appToken' | 'signingSecret';

const DEFAULTS = {
  port: 0,
  orAnyPort: false,
  page: false,
  name: 'Local workspace',
  users: [
    { name: 'ada', realName: 'Ada Field' },
    { name: 'ben', realName: 'Ben Okoro' },
  ],
  channels: [{ name: 'general' }, { name: 'random' }],
  // Three seconds, then three retries: at once, after a minute, after five.
  // https://docs.slack.dev/apis/events-api/#retries
  ackTimeoutMs: 3000,
  retryDelaysMs: [0, 60_000, 300_000],
  // The client gives up on a socket that has not pinged for 30 s (@slack/socket-mode SocketModeOptions).
  pingIntervalMs: 10_000,
  now: () => Date.now(),
};

export function readSettings(options: WorkspaceOptions): Settings {
  const { botToken: _bot, appToken: _app, signingSecret: _secret, ...rest } = options;
  return { ...DEFAULTS, ...rest, manifest: options.manifest, requestUrl: options.requestUrl };
}
