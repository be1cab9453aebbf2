// Follow-ups: in direct messages, and in threads, where the bot is mentioned each time.
import { expect, test } from 'vitest';
import { smallRecord } from '../record/small-record.ts';
import { type BotOptions, serve, startBot } from './running-bot.ts';

const small = serve(smallRecord());

/** The bot over the small record, and what it says to somebody's next message. */
async function start(options: BotOptions = {}) {
  const { workspace } = await startBot({ served: () => small, ...options });
  const ada = workspace.person('ada');
  const say = async (place: string, text: string, thread?: string) => {
    const { message } = await ada.post(place, text, thread === undefined ? {} : { thread });
    await workspace.settled();
    const answers = workspace.messages(place, { as: 'ada' }).filter(({ user }) => user === workspace.bot.id);
    return { ts: message.ts, answer: answers.at(-1)?.text ?? '' };
  };
  return { workspace, ada, say };
}

const FINED = 'The Harbour Office fined the Port Company 4,000 crowns.';
const TOGETHER = `Read together with: ${FINED}`;

test('in a direct message one asks on about what was just answered', async () => {
  const { say } = await start();
  expect((await say('dm', 'who was fined?')).answer).toContain(FINED);
  expect((await say('dm', 'when?')).answer).toMatch(
    /^The Harbour Office fined .*\nSanctioned · .*2 May 2024/,
  );
  const { answer } = await say('dm', 'And what did the Port Company say to that?');
  expect(answer.split('\n').slice(0, 2)).toEqual([TOGETHER, 'The Port Company denies any wrongdoing.']);
});

test('in a thread one asks on by mentioning the bot, and another thread knows nothing of it', async () => {
  const { say } = await start();
  const { ts } = await say('general', '@Says Who who was fined?');
  expect((await say('general', '@Says Who any response?', ts)).answer).toContain(TOGETHER);
  expect((await say('general', '@Says Who any response?')).answer).not.toContain(TOGETHER);
});

test('"cite that" and "timeline of that" are views of what was just shown, in a message and in a thread', async () => {
  const { say } = await start();
  await say('dm', 'who was fined?');
  expect((await say('dm', 'cite that')).answer).toMatch(/^How to cite company-fined\n/);
  expect((await say('dm', 'timeline of that')).answer).toMatch(/^Timeline: The fines\n/);
  const { ts } = await say('general', '@Says Who who was fined?');
  expect((await say('general', '@Says Who cite that', ts)).answer).toMatch(/^How to cite company-fined\n/);
  expect((await say('general', '@Says Who fact it', ts)).answer).toMatch(/^Fact company-fined\n/);
});

test('a new question is never read together with an old answer', async () => {
  const { say } = await start();
  await say('dm', 'who was fined?');
  const { answer } = await say('dm', 'and when was the vessel impounded?');
  expect(answer).toContain('a ship was seized in March 2024');
  expect(answer).not.toContain(TOGETHER);
  expect((await say('dm', 'source?')).answer).toMatch(/^The Harbour Office reports that a ship was seized/);
});

test('after a question without an answer there is nothing to ask on', async () => {
  const { say } = await start();
  await say('dm', 'who was fined?');
  await say('dm', "what's for lunch");
  expect((await say('dm', 'any response?')).answer).not.toContain(TOGETHER);
});

test('what was answered in private is not remembered', async () => {
  const { ada, say } = await start();
  await ada.command('general', '/sayswho who was fined');
  expect((await say('dm', 'any response?')).answer).not.toContain(TOGETHER);
});

test('a follow-up with its reference is answered by a command too, and shares the same answer', async () => {
  const { workspace, ada } = await start();
  await ada.command('general', '/sayswho any response? re:company-fined');
  await workspace.settled();
  const [answer] = workspace.messages('general', { as: 'ada' });
  expect(answer?.text).toContain(TOGETHER);
  await ada.press(answer as NonNullable<typeof answer>, 'share');
  await workspace.settled();
  expect(workspace.messages('general', { as: 'ben' })[0]?.text).toBe(answer?.text);
});

test('a suggested question that was pressed can be asked on too', async () => {
  const { workspace, ada, say } = await start();
  await say('dm', 'help');
  const help = workspace.messages('dm', { as: 'ada' }).at(-1);
  await ada.press(help as NonNullable<typeof help>, 'ask:0');
  await workspace.settled();
  expect((await say('dm', 'any response?')).answer).toContain(TOGETHER);
});

test('a fact that has left the record since is not asked on about', async () => {
  const edited = serve(
    smallRecord({
      'facts/fines.yaml': (text) => text.replaceAll('company-fined', 'company-punished'),
      'facts/answers.yaml': (text) => text.replaceAll('company-fined', 'company-punished'),
    }),
  );
  let served = small;
  const { say } = await start({ served: () => served });
  await say('dm', 'who was fined?');
  served = edited;
  expect((await say('dm', 'when?')).answer).toContain('The question names nothing that could be looked up.');
});

test('help says that one can ask on, and for how long', async () => {
  const { say } = await start();
  expect((await say('dm', 'help')).answer).toMatch(
    /mention the bot each time, you can ask on: .* for 30 minutes/,
  );
});
