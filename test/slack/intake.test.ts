import { expect, test } from 'vitest';
import { createLog } from '../../src/log.ts';
import { createIntake, NotTaking } from '../../src/slack/intake.ts';

function intakeWithApp() {
  const lines: string[] = [];
  const intake = createIntake(createLog('info', [], { write: (line) => lines.push(line) }));
  const finishers: (() => void)[] = [];
  const app = intake.before({
    processEvent: async ({ ack }) => {
      await ack();
      await new Promise<void>((resolve) => finishers.push(resolve));
    },
  });
  const come = (ack = async (): Promise<void> => undefined): Promise<void> =>
    app.processEvent({ body: {}, ack });
  return { intake, come, finishers, lines };
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
  await new Promise(setImmediate);
  expect(await intake.idle(0)).toBe(false);
  for (const finish of finishers) finish();
  await Promise.all(requests);
  expect(await intake.idle(0)).toBe(true);
});

test('an acknowledgement that is lost does not stop the answer', async () => {
  const { intake, come, finishers, lines } = intakeWithApp();
  intake.open();
  const request = come(() => Promise.reject(new Error('the socket is gone')));
  await new Promise(setImmediate);
  finishers[0]?.();
  await request;
  expect(lines).toEqual([expect.stringContaining('an acknowledgement was lost')]);
});
