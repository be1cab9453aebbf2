// The workspace on its own, for any Bolt app: `npm run workspace -- [--manifest FILE] [--port N] [--request-url URL]`
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Manifest } from './manifest.ts';
import type { WorkspaceOptions } from './options.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

const { values } = parseArgs({
  options: {
    manifest: { type: 'string' },
    port: { type: 'string', default: '3000' },
    'request-url': { type: 'string' },
  },
});

try {
  const workspace = await createWorkspace(optionsFrom(values));
  process.stdout.write(`${addressesOf(workspace)}\n`);
  const stop = (): void => void workspace.close().then(() => process.exit(0));
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

type Given = typeof values;

function optionsFrom({ manifest, port, 'request-url': requestUrl }: Given): WorkspaceOptions {
  return {
    port: Number(port),
    orAnyPort: true,
    page: true,
    ...(manifest === undefined ? {} : { manifest: JSON.parse(readFileSync(manifest, 'utf8')) as Manifest }),
    ...(requestUrl === undefined ? {} : { requestUrl }),
  };
}

/** What to look at, and what to start the app with. */
function addressesOf({ url, apiUrl, botToken, appToken, signingSecret }: Workspace): string {
  return [
    `Open ${url} and start your app with:`,
    `SLACK_API_URL=${apiUrl}`,
    `SLACK_BOT_TOKEN=${botToken}`,
    `SLACK_APP_TOKEN=${appToken}`,
    `SLACK_SIGNING_SECRET=${signingSecret}`,
  ].join('\n');
}
