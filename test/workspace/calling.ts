// Calling a workspace without any SDK, so that a test sees exactly what went over the wire.

import type { WorkspaceOptions } from '../../src/workspace/options.ts';
import { createWorkspace, type Workspace } from '../../src/workspace/workspace.ts';

export interface Answer {
  readonly ok: boolean;
  readonly error?: string;
  readonly [field: string]: unknown;
}

/** Calls a Web API method with JSON, by default with the bot's token. */
export async function call(
  workspace: Workspace,
  method: string,
  args: object = {},
  token: string | undefined = workspace.botToken,
): Promise<Answer> {
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
  const response = await fetch(workspace.apiUrl + method, {
    method: 'POST',
    headers,
    body: JSON.stringify(args),
  });
  return (await response.json()) as Answer;
}

/** Calls it as the SDK does: form-encoded, with structured arguments as JSON text. */
export async function callWithForm(
  workspace: Workspace,
  method: string,
  args: Record<string, unknown>,
): Promise<Answer> {
  const fields = Object.entries({ token: workspace.botToken, ...args }).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  const body = new URLSearchParams(Object.fromEntries(fields));
  const response = await fetch(workspace.apiUrl + method, { method: 'POST', body });
  return (await response.json()) as Answer;
}

export function general(workspace: Workspace): string {
  const channel = workspace.snapshot().channels.find(({ name }) => name === 'general');
  return channel?.id ?? '';
}

/** Runs with a workspace of its own, and closes it. */
export async function withWorkspace<T>(
  options: WorkspaceOptions,
  run: (workspace: Workspace) => Promise<T>,
): Promise<T> {
  const workspace = await createWorkspace(options);
  try {
    return await run(workspace);
  } finally {
    await workspace.close();
  }
}
