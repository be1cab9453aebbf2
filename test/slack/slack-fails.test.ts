// Slack on a bad day: each failure has its end, and the asker hears of it once.
import { expect, test, vi } from 'vitest';
import { type BotOptions, type RunningBot, startBot } from './running-bot.ts';

/** Everything that takes seconds at Slack takes milliseconds here. */
const QUICK = { callLimit: 300, totalLimit: 3000, triggerLimit: 300, retryDelay: 5 };
const start = (options: BotOptions = {}): Promise<RunningBot> =>
  startBot({ ...options, pace: { ...QUICK, ...options.pace } });

const QUESTION = 'who was sanctioned';
const ANSWER = /^ {2}\| \S/m;

async function command({ workspace }: RunningBot): Promise<readonly string[]> {
  await workspace.person('ada').command('general', `/sayswho ${QUESTION}`);
  await workspace.waitFor(() => workspace.messages('general', { as: 'ada' }).length > 0);
  await workspace.settled();
  return workspace.messages('general', { as: 'ada' }).map(({ text }) => text);
}

/** Mentions the bot and resolves when so much has been said to Ada, wherever. */
async function mention({ workspace }: RunningBot): Promise<{ thread: string[]; direct: string[] }> {
  const { message } = await workspace.person('ada').post('general', `@Says Who ${QUESTION}`);
  const said = () => ({
    thread: workspace
      .messages('general', { as: 'ada', thread: message.ts })
      .slice(1)
      .map(({ text }) => text),
    direct: workspace.messages('dm', { as: 'ada' }).map(({ text }) => text),
  });
  await workspace.waitFor(() => said().thread.length + said().direct.length > 0);
  await workspace.settled();
  return said();
}

const failure = ({ log }: RunningBot) => log.find(({ msg }) => msg === 'failed');

test('an expired response_url: the answer comes as a message that only the asker sees', async () => {
  const bot = await start();
  bot.workspace.faults.serverError('response_url', { status: 404 });
  const [text, ...more] = await command(bot);
  expect(text).toMatch(ANSWER);
  expect(more).toEqual([]);
  expect(bot.workspace.messages('general', { as: 'ben' })).toEqual([]);
});

test('an expired response_url in a place that refuses: the answer comes as a direct message', async () => {
  const bot = await start();
  bot.workspace.faults.serverError('response_url', { status: 410 });
  bot.workspace.faults.refuse('chat.postEphemeral', 'channel_not_found');
  await bot.workspace.person('ada').command('general', `/sayswho ${QUESTION}`);
  const [direct] = await bot.workspace.waitFor(() => {
    const said = bot.workspace.messages('dm', { as: 'ada' });
    return said.length > 0 && said;
  });
  expect(direct?.text).toMatch(ANSWER);
});

test('two server errors and then none: one answer, two retries', async () => {
  const bot = await start();
  bot.workspace.faults.serverError('response_url', { times: 2 });
  const [text, ...more] = await command(bot);
  expect(text).toMatch(ANSWER);
  expect(more).toEqual([]);
  expect(bot.signs.filter(({ kind }) => kind === 'retry')).toHaveLength(2);
});

test('a call that hangs is never sent again: the asker is told that the answer is not confirmed', async () => {
  const bot = await start();
  bot.workspace.faults.hang('response_url');
  const texts = await command(bot);
  expect(texts).toEqual([expect.stringContaining('Slack did not confirm that the answer arrived')]);
  expect(failure(bot)).toMatchObject({ code: 'unconfirmed' });
});

test('a connection that breaks in the middle ends in the same way', async () => {
  const bot = await start();
  bot.workspace.faults.dropConnection('chat.postMessage');
  const { thread } = await mention(bot);
  expect(thread).toEqual([expect.stringContaining('Slack did not confirm that the answer arrived')]);
});

test('an apology that hangs is tried in another way', async () => {
  const bot = await start();
  bot.workspace.faults.hang('chat.postMessage');
  bot.workspace.faults.hang('chat.postEphemeral');
  const { thread, direct } = await mention(bot);
  expect(thread).toEqual([]);
  expect(direct).toEqual([expect.stringContaining('did not confirm')]);
});

test('a rate limit is waited out, and others do not wait with it', async () => {
  const bot = await start({ pace: { totalLimit: 10_000 } });
  const { workspace } = bot;
  workspace.faults.rateLimit('chat.postMessage', { retryAfter: 3 });
  await workspace.person('ada').post('general', `@Says Who ${QUESTION}`);
  await vi.waitFor(() =>
    expect(bot.signs).toContainEqual({ kind: 'rate limit', method: 'chat.postMessage' }),
  );
  await workspace.person('ben').post('dm', QUESTION);
  const answers = () => workspace.snapshot().messages.filter(({ user }) => user === workspace.bot.id);
  await workspace.waitFor(() => answers().length === 2);
  expect(answers().map(({ thread_ts }) => thread_ts !== undefined)).toEqual([false, true]);
});

test('a rate limit longer than anyone waits: the asker is told to come back', async () => {
  const bot = await start();
  bot.workspace.faults.rateLimit('chat.postMessage', { retryAfter: 60 });
  const { thread } = await mention(bot);
  expect(thread).toEqual([expect.stringContaining('Please ask again in a minute')]);
  expect(failure(bot)).toMatchObject({ code: 'ratelimited' });
});

test('a response_url with a rate limit longer than anyone waits: the answer goes another way', async () => {
  const bot = await start();
  bot.workspace.faults.rateLimit('response_url', { retryAfter: 60 });
  expect(await command(bot)).toEqual([expect.stringMatching(ANSWER)]);
});

test.each(['invalid_blocks', 'msg_blocks_too_long'])('%s: the same answer as plain text', async (code) => {
  const bot = await start();
  bot.workspace.faults.refuse('chat.postMessage', code);
  const { thread } = await mention(bot);
  expect(thread).toEqual([expect.stringMatching(ANSWER)]);
  const [sent] = bot.workspace.snapshot().messages.filter(({ bot_id }) => bot_id);
  expect(sent?.blocks).toBeUndefined();
});

test('msg_too_long: the answer is cut, and says so', async () => {
  const bot = await start();
  bot.workspace.faults.refuse('chat.postMessage', 'msg_too_long');
  const { thread } = await mention(bot);
  expect(thread).toEqual([expect.stringContaining('Slack did not take the whole answer')]);
});

test.each(['channel_not_found', 'not_in_channel', 'is_archived'])(
  '%s: the asker hears of it by direct message, and the log has the remedy',
  async (code) => {
    const bot = await start();
    bot.workspace.faults.refuse('chat.postMessage', code);
    bot.workspace.faults.refuse('chat.postEphemeral', code);
    const { thread, direct } = await mention(bot);
    expect(thread).toEqual([]);
    expect(direct).toEqual([expect.stringContaining('could not be posted there')]);
    expect(failure(bot)).toMatchObject({ code, remedy: expect.stringMatching(/./) });
  },
);

test.each(['token_revoked', 'invalid_auth', 'account_inactive'])(
  '%s: a fatal line says what to do, and the bot says of itself that Slack refuses it',
  async (code) => {
    const bot = await start();
    bot.workspace.faults.refuse('*', code, { times: 10 });
    await bot.workspace.person('ada').post('dm', QUESTION);
    await vi.waitFor(() => expect(bot.log.some(({ msg }) => msg === 'apology failed')).toBe(true));
    expect(failure(bot)).toMatchObject({ code, level: 60, remedy: expect.stringContaining('restart') });
    expect(bot.signs).toContainEqual({ kind: 'credentials', code });
  },
);

test('a modal whose trigger has expired is apologised for in a message', async () => {
  const bot = await start();
  const ada = bot.workspace.person('ada');
  await ada.command('general', `/sayswho ${QUESTION}`);
  const [answer] = await bot.workspace.waitFor(() => {
    const seen = bot.workspace.messages('general', { as: 'ada' });
    return seen.length > 0 && seen;
  });
  bot.workspace.faults.refuse('views.open', 'expired_trigger_id', { times: 2 });
  if (answer === undefined) throw new Error('no answer');
  await ada.press(answer, 'source');
  const seen = await bot.workspace.waitFor(() => {
    const all = bot.workspace.messages('general', { as: 'ada' });
    return all.length === 2 && all;
  });
  expect(seen[1]?.text).toContain('too late for Slack');
});

test('one channel takes a message at a time, in order; beyond the bound the askers are told', async () => {
  const bot = await start({ pace: { spacing: 500, waiting: 3, totalLimit: 20_000 } });
  const { workspace } = bot;
  const asked = ['one', 'two', 'three', 'four', 'five', 'six'].map((name) =>
    workspace.person('ada').post('random', `@Says Who ${QUESTION} ${name}`),
  );
  const roots = (await Promise.all(asked)).map(({ message }) => message.ts);
  const replies = () =>
    workspace.messages('random', { as: 'ada' }).filter(({ user }) => user === workspace.bot.id);
  await workspace.waitFor(() => replies().length === roots.length);
  const answers = replies().filter(({ ephemeral_to }) => ephemeral_to === undefined);
  expect(answers.map(({ thread_ts }) => thread_ts)).toEqual(roots.slice(0, 4));
  const told = replies().filter(({ ephemeral_to }) => ephemeral_to !== undefined);
  expect(told.map(({ text }) => text)).toEqual([
    expect.stringContaining('in a minute'),
    expect.stringContaining('in a minute'),
  ]);
  expect(bot.signs.filter(({ kind }) => kind === 'queue full')).toHaveLength(2);
});
