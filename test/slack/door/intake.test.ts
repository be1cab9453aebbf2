import { expect, test } from 'vitest';
import { createLog } from '../../../src/log.ts';
import { createIntake, NotTaking } from '../../../src/slack/door/intake.ts';

function intakeWithApp() {
  const lines: string[] = [];
  const intake = createIntake(createLog('info', [], { write: (line) => lines.push(line) }), () => 0);
  const finishers: (() => void)[] = [];
  const app = intake.before({
    processEvent: async ({ ack }) => {
      await ack();
      await new Promise<void>((resolve) => finishers.push(resolve));
    },
  });
  const come = (ack = async (): Promise<void> => undefined, body = {}): Promise<void> =>
    app.processEvent({ body, ack });
  return { intake, come, finishers, lines };
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise(setImmediate);
}

test('nothing is taken in before it is opened and after it is closed, and Slack is not acknowledged', async () => {
  const { intake, come, finishers } = intakeWithApp();
  let isAcknowledged = false;
  const ack = async (): Promise<void> => {
    isAcknowledged = true;
  };
  await expect(come(ack)).rejects.toThrow(NotTaking);
  intake.open();
  intake.close();
  await expect(come(ack)).rejects.toThrow(NotTaking);
  expect([isAcknowledged, finishers.length]).toEqual([false, 0]);
});

test('it is idle when all that is under way is finished', async () => {
  const { intake, come, finishers } = intakeWithApp();
  intake.open();
  const requests = [come(), come()];
  await until(() => finishers.length === 2);
  expect(await intake.idle(0)).toBe(false);
  for (const finish of finishers) finish();
  await Promise.all(requests);
  expect(await intake.idle(0)).toBe(true);
});

test('an acknowledgement that is lost does not stop the answer', async () => {
  const { intake, come, finishers, lines } = intakeWithApp();
  intake.open();
  const request = come(() => Promise.reject(new Error('the socket is gone')));
  await until(() => finishers.length === 1);
  finishers[0]?.();
  await request;
  expect(lines).toEqual([expect.stringContaining('an acknowledgement was lost')]);
});

test.each([{ command: '/sayswho' }, { type: 'event_callback' }, { type: 'block_actions' }])(
  '%o is acknowledged once, before anything is made of it',
  async (body) => {
    const { intake, come, finishers } = intakeWithApp();
    intake.open();
    const seen: number[] = [];
    const request = come(async () => void seen.push(finishers.length), body);
    await until(() => finishers.length === 1);
    finishers[0]?.();
    await request;
    expect(seen).toEqual([0]);
  },
);

test('a form is acknowledged by its listener, which has something to say', async () => {
  const { intake } = intakeWithApp();
  intake.open();
  const said: unknown[] = [];
  const app = intake.before({ processEvent: ({ ack }) => ack({ response_action: 'clear' }) });
  await app.processEvent({
    body: { type: 'view_submission' },
    ack: async (response: unknown) => void said.push(response),
  });
  expect(said).toEqual([{ response_action: 'clear' }]);
});
