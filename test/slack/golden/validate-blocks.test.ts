// The validator of the workspace takes the place of Slack's, at the same address.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createWorkspace } from '../../../src/workspace/workspace.ts';
import { goldenPayloads } from './read.ts';
import { validateGolden } from './validate-blocks.ts';

test('every golden payload is taken', async () => {
  const workspace = await createWorkspace();
  onTestFinished(() => workspace.close());
  const { lines, exitCode } = await validateGolden(workspace.apiUrl);
  expect(lines.at(-1)).toBe(`${goldenPayloads().length} ok, 0 refused`);
  expect(exitCode).toBe(0);
});

test('what is refused is named with its reason, and fails', async () => {
  const refusal = { ok: false, error: 'invalid_blocks', errors: ['must be less than 76 characters'] };
  const server = createServer((_request, response) => response.end(JSON.stringify(refusal)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { lines, exitCode } = await validateGolden(
    `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
  );
  expect(lines[0]).toMatch(/^refused \S+: invalid_blocks; must be less than 76 characters$/);
  expect(exitCode).toBe(1);
});

test('offline it says so and fails nobody', async () => {
  const { lines, exitCode } = await validateGolden('http://127.0.0.1:9/');
  expect(lines).toEqual(['http://127.0.0.1:9/ cannot be reached: nothing further was validated.']);
  expect(exitCode).toBe(0);
});
