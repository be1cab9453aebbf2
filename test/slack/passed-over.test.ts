// Messages that nobody meant for the bot: its own, those of other bots, edits, and whatever is said in a channel.
import { expect, test } from 'vitest';
import { smallRecord } from '../record/small-record.ts';
import { directMessage, JSON_TYPE, send } from '../security/signed.ts';
import { type RunningBot, serve, startBot } from './running-bot.ts';

const small = serve(smallRecord());

type Fields = Readonly<Record<string, unknown>>;

/** A direct message, with these fields laid over its event. */
function messageWith(bot: RunningBot, fields: Fields): string {
  const body = JSON.parse(directMessage(bot)) as { readonly event: Fields };
  return JSON.stringify({ ...body, event: { ...body.event, ...fields } });
}

test.each<[string, (bot: RunningBot) => Fields]>([
  ['its own message', ({ workspace }) => ({ user: workspace.bot.id })],
  ['its own message, by the id of the app', () => ({ bot_id: 'B0SOMEBOT', app_id: 'A0SOMEAPP' })],
  ['a message of another bot', () => ({ bot_id: 'B0OTHER', user: 'U0OTHERBOT' })],
  ['a message of an old integration', () => ({ subtype: 'bot_message', bot_id: 'B0OLD', user: undefined })],
  ['an edited message', () => ({ subtype: 'message_changed', message: { text: 'who was fined' } })],
  ['a deleted message', () => ({ subtype: 'message_deleted', previous_message: { text: 'who was fined' } })],
  ['a message in a channel', () => ({ channel_type: 'channel', channel: 'C0TALK' })],
  ['a message in a private channel', () => ({ channel_type: 'group', channel: 'G0TALK' })],
  ['a message among several people', () => ({ channel_type: 'mpim', channel: 'G0THREE' })],
])('%s is taken without a word', async (_name, fields) => {
  const asked: string[] = [];
  const consult = (question: string) => {
    asked.push(question);
    return small.consult(question);
  };
  const bot = await startBot({ transport: 'http', served: () => ({ ...small, consult }) });
  expect(await send(bot, messageWith(bot, fields(bot)), { type: JSON_TYPE })).toBe(200);
  // What is meant for it is answered after it: by then the other has been dealt with.
  expect(await send(bot, messageWith(bot, {}), { type: JSON_TYPE })).toBe(200);
  await bot.workspace.waitFor(() => asked.length > 0);
  await bot.workspace.settled();
  const said = bot.workspace.snapshot().messages.filter(({ user }) => user === bot.workspace.bot.id);
  expect([asked.length, said.length]).toEqual([1, 1]);
});
