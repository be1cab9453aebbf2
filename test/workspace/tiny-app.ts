// A Bolt app of the tests' own: one listener of each kind, so that the workspace is tried by what it is for.
import { App, type AppOptions, HTTPReceiver, type Logger, LogLevel } from '@slack/bolt';
import type { WorkspaceOptions } from '../../src/workspace/options.ts';
import { createWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { MANIFEST } from './manifest.ts';
import { addListeners } from './tiny-listeners.ts';

/** What goes wrong here goes wrong on purpose. */
export const SILENT: Logger = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  getLevel: () => LogLevel.ERROR,
  setName: () => {},
};

export interface Running {
  readonly workspace: Workspace;
  readonly app: App;
  stop(): Promise<void>;
}

/** A workspace and the tiny app, connected over Socket Mode. */
export async function startOverSocket(options: WorkspaceOptions = {}): Promise<Running> {
  const workspace = await createWorkspace({ manifest: MANIFEST, ...options });
  const app = createApp(workspace, { appToken: workspace.appToken, socketMode: true });
  await app.start();
  return running(workspace, app);
}

/** A workspace and the tiny app, which takes signed HTTP requests. */
export async function startOverHttp(options: WorkspaceOptions = {}): Promise<Running> {
  const signingSecret = 'a secret for the tests';
  const receiver = new HTTPReceiver({ signingSecret, logger: SILENT });
  const server = await receiver.start(0);
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const requestUrl = `http://127.0.0.1:${port}/slack/events`;
  const workspace = await createWorkspace({ manifest: MANIFEST, requestUrl, signingSecret, ...options });
  return running(workspace, createApp(workspace, { receiver }));
}

export function createApp(workspace: Workspace, options: AppOptions): App {
  const app = new App({
    token: workspace.botToken,
    logger: SILENT,
    clientOptions: { slackApiUrl: workspace.apiUrl, retryConfig: { retries: 0 }, timeout: 500 },
    ...options,
  });
  addListeners(app);
  return app;
}

function running(workspace: Workspace, app: App): Running {
  return {
    workspace,
    app,
    stop: async () => {
      await app.stop();
      await workspace.close();
    },
  };
}
