import { expect, test } from 'vitest';
import { createTurns } from '../../../src/slack/door/turns.ts';

/** One round of the event loop. */
const round = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function rounds(count: number): Promise<void> {
  for (let done = 0; done < count; done += 1) await round();
}

test('work is done in order, each piece in a round of its own', async () => {
  const turns = createTurns(() => 0);
  const done: string[] = [];
  for (const name of ['one', 'two', 'three']) void turns.next().then(() => done.push(name));
  const seen = new Set<number>();
  while (done.length < 3) {
    await round();
    seen.add(done.length);
  }
  expect(done).toEqual(['one', 'two', 'three']);
  expect(seen).toEqual(new Set([0, 1, 2, 3]));
});

test('nothing is done while requests come in, so that all of them are acknowledged first', async () => {
  const turns = createTurns(() => 0);
  let done = 0;
  for (let arrived = 0; arrived < 50; arrived += 1) {
    void turns.next().then(() => (done += 1));
    await round();
  }
  expect(done).toBe(0);
  await rounds(60);
  expect(done).toBe(50);
});

test('in a flood that does not end some work is done all the same', async () => {
  let time = 0;
  const turns = createTurns(() => time);
  let done = 0;
  for (let arrived = 0; arrived < 100; arrived += 1) {
    void turns.next().then(() => (done += 1));
    time += 5;
    await round();
  }
  expect(done).toBeGreaterThan(10);
  expect(done).toBeLessThan(50);
});

test('what is acknowledged by its answer goes before the others, and waits for no quiet', async () => {
  const turns = createTurns(() => 0);
  const done: string[] = [];
  for (const name of ['command', 'mention']) void turns.next().then(() => done.push(name));
  void turns.first().then(() => done.push('form'));
  await rounds(2);
  expect(done).toEqual(['form']);
  await rounds(10);
  expect(done).toEqual(['form', 'command', 'mention']);
});
