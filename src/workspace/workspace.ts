// A small Slack on loopback, for any Bolt app: Web API, Socket Mode or signed HTTP, and the people who use it.
import { assemble } from './assemble.ts';
import type { Change } from './changes.ts';
import type { Core } from './core.ts';
import { findUser } from './directory.ts';
import type { Faults } from './faults.ts';
import type { Manifest } from './manifest.ts';
import type { WorkspaceOptions } from './options.ts';
import { createPageDoor } from './page/door.ts';
import { createPerson, type Person } from './people/person.ts';
import { startServer } from './server.ts';
import type { Message, User } from './shapes.ts';
import { type MessageQuery, messagesIn, type Snapshot, takeSnapshot } from './snapshot.ts';
import { createWaiting, type Waiting } from './waiting.ts';

export interface Workspace extends Waiting {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** What `SLACK_API_URL` and Bolt's `clientOptions.slackApiUrl` want: ends in `/api/`. */
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly manifest: Manifest | undefined;
  readonly bot: User;
  readonly faults: Faults;
  /** A person by handle, name or id; the first one when none is named. */
  person(name?: string): Person;
  snapshot(): Snapshot;
  messages(place: string, query?: MessageQuery): readonly Message[];
  subscribe(listener: (change: Change) => void): () => void;
  /** Resolves when the app has opened a Socket Mode connection; at once when delivery is by HTTP. */
  connected(timeoutMs?: number): Promise<void>;
  connections(): number;
  /** Tells one connection to go, as Slack does before it recycles a machine. */
  disconnect(reason?: 'warning' | 'refresh_requested' | 'link_disabled'): void;
  /** Breaks all connections without a word. */
  dropSockets(): void;
  /** Ends everything: sockets, requests under way, timers, the server. */
  close(): Promise<void>;
}

/**
 * Starts a workspace.
 *
 * @example
 * const workspace = await createWorkspace({ manifest });
 * const app = new App({
 *   token: workspace.botToken, appToken: workspace.appToken, socketMode: true,
 *   clientOptions: { slackApiUrl: workspace.apiUrl },
 * });
 * await app.start();
 * await workspace.person('ada').command('general', '/hello world');
 * await workspace.settled();
 * workspace.messages('general', { as: 'ada' });
 */
export async function createWorkspace(options: WorkspaceOptions = {}): Promise<Workspace> {
  const core = assemble(options);
  const doors = core.settings.page ? [createPageDoor(core)] : [];
  const server = await startServer(core, doors);
  core.listensOn(server.port);
  const waiting = createWaiting(core.changes, () => core.delivery.pending() > 0);
  return {
    ...waiting,
    ...addresses(core, options),
    faults: core.faults,
    person: (name) => createPerson(core, personCalled(core, name)),
    snapshot: () => takeSnapshot(core),
    messages: (place, query = {}) => messagesIn(core, place, query),
    subscribe: core.changes.subscribe,
    connected: async (timeoutMs) => {
      if (core.settings.requestUrl === undefined)
        await waiting.waitFor(() => core.sockets.connections() > 0, timeoutMs);
    },
    connections: core.sockets.connections,
    disconnect: (reason = 'warning') => core.sockets.disconnect(reason),
    dropSockets: core.sockets.drop,
    close: async () => {
      core.delivery.close();
      core.closeTransport();
      await core.sockets.close();
      await server.close();
    },
  };
}

function addresses(core: Core, { manifest }: WorkspaceOptions) {
  return {
    url: core.origin(),
    apiUrl: `${core.origin()}/api/`,
    botToken: core.tokens.bot,
    appToken: core.tokens.app,
    signingSecret: core.tokens.signingSecret,
    manifest,
    bot: core.state.bot,
  };
}

function personCalled(core: Core, name: string | undefined): User {
  const people = [...core.state.users.values()].filter((user) => !user.isBot);
  const found = name === undefined ? people[0] : findUser(core.state, name);
  if (found === undefined || found.isBot) throw new Error(`Nobody here is called "${name}"`);
  return found;
}
