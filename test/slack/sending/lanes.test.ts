import { expect, test } from 'vitest';
import { createLanes } from '../../../src/slack/sending/lanes.ts';

/** Lanes whose rests end when the test says so. */
function restingLanes(waiting = 10) {
  const rests: (() => void)[] = [];
  const wait = (): Promise<void> => new Promise((resolve) => rests.push(resolve));
  const started: string[] = [];
  const lanes = createLanes({ spacing: 1000, waiting, wait });
  const run = (lane: string, name: string): Promise<string> =>
    lanes.run(lane, async () => {
      started.push(name);
      return name;
    });
  const rest = async (): Promise<void> => {
    await new Promise(setImmediate);
    rests.shift()?.();
    await new Promise(setImmediate);
  };
  return { run, rest, started };
}

test('what goes into one lane goes in order, each when the lane has rested', async () => {
  const { run, rest, started } = restingLanes();
  const all = [run('C1', 'a'), run('C1', 'b'), run('C1', 'c')];
  await rest();
  expect(started).toEqual(['a', 'b']);
  await rest();
  expect(await Promise.all(all)).toEqual(['a', 'b', 'c']);
});

test('one lane does not wait for another', async () => {
  const { run, started } = restingLanes();
  await Promise.all([run('C1', 'a'), run('C2', 'b')]);
  expect(started).toEqual(['a', 'b']);
});

test('a lane takes so many and refuses the next at once', async () => {
  const { run, rest } = restingLanes(1);
  const first = run('C1', 'a');
  const second = run('C1', 'b');
  await expect(run('C1', 'c')).rejects.toMatchObject({ code: 'queue_full' });
  await rest();
  expect(await Promise.all([first, second])).toEqual(['a', 'b']);
});

test('a failure is its own: the next goes all the same', async () => {
  const lanes = createLanes({ spacing: 0, waiting: 10, wait: async () => undefined });
  const failed = lanes.run('C1', () => Promise.reject(new Error('no')));
  const next = lanes.run('C1', async () => 'yes');
  await expect(failed).rejects.toThrow('no');
  expect(await next).toBe('yes');
});
