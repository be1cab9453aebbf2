// What people do and what they get, over both transports, through a real workspace.
import { describe, expect, test } from 'vitest';
import { startBot, type TransportKind } from './running-bot.ts';

describe.each<TransportKind>(['socket', 'http'])('over %s', (transport) => {
  test('a command answers the asker alone, with speaker, kind, date, quotation and source', async () => {
    const { workspace } = await startBot({ transport });
    const { ack } = await workspace.person('ada').command('general', '/sayswho who was sanctioned');
    await workspace.waitFor(() => workspace.messages('general', { as: 'ada' }).length > 0);
    await workspace.settled();
    expect(ack).toBeDefined();
    const seen = workspace.messages('general', { as: 'ada' });
    expect(seen).toHaveLength(1);
    expect(seen[0]?.ephemeral_to).toBeDefined();
    expect(seen[0]?.text).toMatch(/sanctioned/i);
    expect(seen[0]?.text).toMatch(/· (?:25|26) Mar 2024/);
    expect(seen[0]?.text).toMatch(/^ {2}\| \S/m);
    expect(seen[0]?.text).toMatch(/paragraph \d+/);
    expect(workspace.messages('general', { as: 'ben' })).toHaveLength(0);
  });

  test('sharing posts the same answer for everyone and names who shared it', async () => {
    const { workspace } = await startBot({ transport });
    const ada = workspace.person('ada');
    await ada.command('general', '/sayswho who was sanctioned');
    const [answer] = await workspace.waitFor(() => nonEmpty(workspace.messages('general', { as: 'ada' })));
    await ada.press(answer, 'share');
    await workspace.settled();
    const [shared, ...more] = workspace.messages('general', { as: 'ben' });
    expect(more).toHaveLength(0);
    expect(shared?.text).toBe(answer.text);
    expect(JSON.stringify(shared?.blocks)).toContain('Shared by <@U');
    expect(JSON.stringify(shared?.blocks)).not.toContain('"share"');
  });

  test('a command alone, or with help, explains itself with questions that work', async () => {
    const { workspace } = await startBot({ transport });
    const ada = workspace.person('ada');
    for (const command of ['/sayswho', '/sayswho help']) await ada.command('general', command);
    await workspace.settled();
    const [first, second] = workspace.messages('general', { as: 'ada' });
    expect(first?.text).toContain('/sayswho who was sanctioned');
    expect(second?.text).toBe(first?.text);
    await ada.press(first as NonNullable<typeof first>, 'ask:0');
    await workspace.settled();
    expect(workspace.messages('general', { as: 'ada' }).at(-1)?.text).toMatch(/^ {2}\| /m);
  });

  test('a mention is answered in the thread of its message, once, though it comes as two events', async () => {
    const { workspace } = await startBot({ transport });
    const { message } = await workspace
      .person('ada')
      .post('general', '@Says Who who hacked the electoral watchdog?');
    await workspace.settled();
    const thread = workspace.messages('general', { as: 'ben', thread: message.ts });
    expect(thread.filter(({ user }) => user === workspace.bot.id)).toHaveLength(1);
    expect(thread.at(-1)?.thread_ts).toBe(message.ts);
  });

  test('a mention without a question gets help', async () => {
    const { workspace } = await startBot({ transport });
    const { message } = await workspace.person('ada').post('general', '@Says Who');
    await workspace.settled();
    expect(workspace.messages('general', { as: 'ada', thread: message.ts }).at(-1)?.text).toContain(
      '/sayswho',
    );
  });

  test('a direct message is answered in place, and in its thread where it stands in one', async () => {
    const { workspace } = await startBot({ transport });
    const ada = workspace.person('ada');
    const { message } = await ada.post('dm', 'waht did chian say');
    await workspace.settled();
    const answer = workspace.messages('dm', { as: 'ada' }).at(-1);
    expect(answer?.user).toBe(workspace.bot.id);
    expect(answer?.thread_ts).toBeUndefined();
    await ada.post('dm', 'who was charged', { thread: message.ts });
    await workspace.settled();
    expect(workspace.messages('dm', { as: 'ada', thread: message.ts }).at(-1)?.user).toBe(workspace.bot.id);
  });

  test('what is not on record is declined with the nearest facts', async () => {
    const { workspace } = await startBot({ transport });
    await workspace.person('ada').command('general', "/sayswho what's for lunch");
    await workspace.settled();
    expect(workspace.messages('general', { as: 'ada' })[0]?.text).toContain(
      'Nothing on record answers that.',
    );
  });

  test('an edit, a deletion and talk among people are passed over', async () => {
    const { workspace } = await startBot({ transport });
    const ada = workspace.person('ada');
    const { message } = await ada.post('dm', 'who was charged');
    await workspace.settled();
    const before = workspace.messages('dm', { as: 'ada' }).length;
    await ada.edit(message, 'who was sanctioned');
    await ada.delete(message);
    await ada.post('general', 'who was charged');
    await workspace.settled();
    expect(workspace.messages('dm', { as: 'ada' })).toHaveLength(before - 1);
    expect(workspace.messages('general', { as: 'ada' })).toHaveLength(1);
  });

  test('every request delivered three times is answered once', async () => {
    const { workspace } = await startBot({ transport });
    workspace.faults.duplicateDeliveries({ times: 2 });
    const ada = workspace.person('ada');
    await ada.command('general', '/sayswho who was charged');
    await ada.post('dm', 'who was charged');
    await workspace.settled();
    expect(workspace.messages('general', { as: 'ada' })).toHaveLength(1);
    expect(workspace.messages('dm', { as: 'ada' })).toHaveLength(2);
  });

  test('a failure becomes one apology with the reference that stands in the log', async () => {
    const broken = () => {
      throw new Error('the disk is on fire, token xoxb-1-canary');
    };
    const { workspace, log } = await startBot({ transport, served: broken });
    await workspace.person('ada').command('general', '/sayswho who was charged');
    await workspace.settled();
    const [apology] = workspace.messages('general', { as: 'ada' });
    const reference = /reference ([0-9a-f]{8})/.exec(apology?.text ?? '')?.[1];
    expect(reference).toBeDefined();
    expect(apology?.text).not.toContain('fire');
    expect(log.filter((line) => line.reference === reference && line.msg === 'failed')).toHaveLength(1);
    expect(JSON.stringify(log)).not.toContain('xoxb-1-canary');
  });
});

test('the log has one line a question, with surface, outcome, facts and milliseconds, and no words', async () => {
  const { workspace, log } = await startBot();
  await workspace.person('ada').command('general', '/sayswho who was sanctioned');
  await workspace.settled();
  const lines = log.filter(({ surface }) => surface === 'command');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({ outcome: 'answered', facts: expect.any(Array), ms: expect.any(Number) });
  expect(JSON.stringify(log)).not.toContain('who was sanctioned');
});

test('the words of questions are logged only on request', async () => {
  const { workspace, log } = await startBot({ settings: { logQuestions: true } });
  await workspace.person('ada').command('general', '/sayswho who was sanctioned');
  await workspace.settled();
  expect(log.some(({ question }) => question === 'who was sanctioned')).toBe(true);
});

function nonEmpty<T>(list: readonly T[]): readonly [T, ...T[]] | undefined {
  const [first, ...rest] = list;
  return first === undefined ? undefined : [first, ...rest];
}
