import { expect, it } from 'vitest';
import { createWorkspace } from '../../src/workspace/workspace.ts';

it('says so when its port is taken, or takes another one when it may', async () => {
  const first = await createWorkspace();
  const port = Number(new URL(first.url).port);
  await expect(createWorkspace({ port })).rejects.toThrow('EADDRINUSE');
  const second = await createWorkspace({ port, orAnyPort: true });
  expect(second.url).not.toBe(first.url);
  await first.close();
  await second.close();
});
