// The least of a Slack that takes everything and answers nothing new: a workspace would look at each block, and be slower.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { APP, TEAM } from './payloads.ts';

/** One call of the bot. */
export interface Called {
  /** As in the Web API, or the path of a response_url. */
  readonly method: string;
  readonly args: Readonly<Record<string, unknown>>;
}

export interface SlackStub {
  readonly origin: string;
  readonly close: () => void;
}

const ANSWER = {
  ...{ ok: true, ts: '1.1', channel: 'C1', view: { id: 'V1' } },
  ...{ user_id: 'U0BOT', bot_id: 'B0BOT', team_id: TEAM, app_id: APP },
};

/** @param onCall told of each call */
export async function startSlackStub(onCall: (call: Called) => void): Promise<SlackStub> {
  const server = createServer(async (request, response) => {
    const method = (request.url ?? '').replace(/^\/api\//, '').replace(/^\//, '');
    onCall({ method, args: await argumentsOf(request) });
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(ANSWER));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Blocks and views come as JSON within a form; answers to a response_url as JSON. */
async function argumentsOf(request: IncomingMessage): Promise<Called['args']> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks).toString();
  if (request.headers['content-type']?.startsWith('application/json')) return JSON.parse(body);
  const fields = [...new URLSearchParams(body)].map(([name, value]) => [name, structured(name, value)]);
  return Object.fromEntries(fields);
}

const structured = (name: string, value: string): unknown =>
  ['blocks', 'view', 'unfurls', 'metadata'].includes(name) ? JSON.parse(value) : value;
