// One reply for each request, however often and by whichever way Slack brings it.
import { createHmac } from 'node:crypto';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createLog } from '../../src/log.ts';
import { createBot } from '../../src/slack/bot.ts';
import { createSeen } from '../../src/slack/door/once.ts';
import { PACE } from '../../src/slack/sending/pace.ts';
import { createWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { freePort, manifest, serveProjectRecord, startBot, type TransportKind } from './running-bot.ts';

const QUESTION = 'who was sanctioned';

const replies = (workspace: Workspace, place: string) =>
  workspace.messages(place, { as: 'ada' }).filter(({ user }) => user === workspace.bot.id);

/** Two doors to one bot: what Slack brings to one and to the other is one request. */
async function startBothDoors() {
  const port = await freePort();
  const workspace = await createWorkspace({ manifest });
  const { botToken, appToken, signingSecret, apiUrl } = workspace;
  const project = await serveProjectRecord();
  const seen = createSeen(Date.now);
  const log = createLog('silent', [], process.stderr);
  const settings = { curators: undefined, logQuestions: false, agentView: false, link: undefined };
  const doors = [
    { kind: 'socket', appToken },
    { kind: 'http', signingSecret, host: '127.0.0.1', port, now: Date.now },
  ] as const;
  const bots = doors.map((door) =>
    createBot({
      connection: { door, botToken, apiUrl },
      ...{ settings, log, seen },
      served: () => project,
      now: Date.now,
      pace: { ...PACE, spacing: 0 },
    }),
  );
  await Promise.all(bots.map((bot) => bot.start()));
  onTestFinished(async () => {
    await Promise.all(bots.map((bot) => bot.stop(0)));
    await workspace.close();
  });
  const post = (body: string, type: string, headers = {}): Promise<number> => {
    const stamp = String(Math.floor(Date.now() / 1000));
    const hash = createHmac('sha256', signingSecret).update(`v0:${stamp}:${body}`).digest('hex');
    const signed = { 'x-slack-request-timestamp': stamp, 'x-slack-signature': `v0=${hash}` };
    const all = { 'content-type': type, ...signed, ...headers };
    const url = `http://127.0.0.1:${port}/slack/events`;
    return fetch(url, { method: 'POST', headers: all, body }).then(({ status }) => status);
  };
  return { workspace, post };
}

test('an event that comes over the socket and five times over HTTP, at once, has one reply', async () => {
  const { workspace, post } = await startBothDoors();
  const said = workspace.person('ada').post('dm', QUESTION);
  const body = JSON.stringify(
    await workspace.waitFor(
      () => workspace.snapshot().exchanges.find(({ name }) => name === 'message')?.payload,
    ),
  );
  const retries = [1, 2, 3, 4, 5].map((num) =>
    post(body, 'application/json', {
      'x-slack-retry-num': String(num),
      'x-slack-retry-reason': 'http_timeout',
    }),
  );
  expect(await Promise.all(retries)).toEqual([200, 200, 200, 200, 200]);
  await said;
  await workspace.waitFor(() => replies(workspace, 'dm').length > 0);
  await workspace.settled();
  expect(replies(workspace, 'dm')).toHaveLength(1);
});

test('a command and a button that are brought again by the other way have one reply each', async () => {
  const { workspace, post } = await startBothDoors();
  const ada = workspace.person('ada');
  const { payload } = await ada.command('general', `/sayswho ${QUESTION}`);
  const form = new URLSearchParams(payload as Record<string, string>).toString();
  await Promise.all([1, 2, 3].map(() => post(form, 'application/x-www-form-urlencoded')));
  await workspace.waitFor(() => replies(workspace, 'general').length > 0);
  await workspace.settled();
  const [answer, ...more] = replies(workspace, 'general');
  expect(more).toEqual([]);
  if (answer === undefined) throw new Error('no answer');
  await ada.press(answer, 'share');
  const pressed = workspace.snapshot().exchanges.at(-1)?.payload;
  const again = new URLSearchParams({ payload: JSON.stringify(pressed) }).toString();
  await Promise.all([1, 2, 3].map(() => post(again, 'application/x-www-form-urlencoded')));
  await workspace.settled();
  expect(workspace.messages('general', { as: 'ben' })).toHaveLength(1);
});

describe.each<TransportKind>(['socket', 'http'])('over %s', (transport) => {
  test('where the first delivery is lost, the retry is answered, once', async () => {
    const { workspace } = await startBot({ transport, workspace: { retryDelaysMs: [0, 0, 0] } });
    workspace.faults.loseDeliveries({ times: 2 });
    await workspace.person('ada').post('dm', QUESTION);
    await workspace.waitFor(() => replies(workspace, 'dm').length > 0);
    await workspace.settled();
    expect(replies(workspace, 'dm')).toHaveLength(1);
  });

  test('deliveries that overtake one another and come twice are answered once each', async () => {
    const { workspace, signs } = await startBot({ transport });
    workspace.faults.duplicateDeliveries({ times: 6 });
    workspace.faults.reorderDeliveries(6);
    const people = [workspace.person('ada'), workspace.person('ben')];
    await Promise.all(
      [1, 2, 3].flatMap((number) =>
        people.map((person) => person.command('general', `/sayswho ${QUESTION} ${number}`)),
      ),
    );
    await workspace.waitFor(() => workspace.snapshot().messages.length >= 6);
    await workspace.settled();
    expect(replies(workspace, 'general')).toHaveLength(3);
    expect(workspace.snapshot().messages).toHaveLength(6);
    expect(signs.filter(({ kind }) => kind === 'duplicate')).toHaveLength(6);
  });
});

test('a form that is sent twice is taken once', async () => {
  const { workspace, signs } = await startBot();
  const ada = workspace.person('ada');
  await ada.command('general', `/sayswho ${QUESTION}`);
  const answer = await workspace.waitFor(() => replies(workspace, 'general')[0]);
  await ada.press(answer, 'not-it');
  const modal = await workspace.waitFor(() => Object.values(workspace.snapshot().views)[0]?.[0]);
  expect(modal).toBeDefined();
  workspace.faults.duplicateDeliveries();
  await ada.submit();
  await workspace.settled();
  expect(signs.filter(({ kind }) => kind === 'duplicate')).toHaveLength(1);
});
