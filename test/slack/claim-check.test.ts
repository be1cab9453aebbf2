// Checking claims as a person does: from the menu of a message, and with pasted text.
import { describe, expect, test } from 'vitest';
import type { View } from '../../src/workspace/shapes.ts';
import { type RunningBot, startBot, type TransportKind } from './running-bot.ts';

const CLAIMS =
  'Hi all! A US court has convicted seven Chinese hackers. The ICO reprimanded the Electoral Commission in July 2024. Lunch has moved to the Italian place round the corner.';

/** The modals that a person has open, the top one last. */
function modalsOf({ workspace }: RunningBot, name: string): readonly View[] {
  const { id } = workspace.person(name).user;
  return workspace.snapshot().views[id] ?? [];
}

const topOf = (bot: RunningBot, name = 'ada'): View => modalsOf(bot, name).at(-1) as View;
const textOf = (view: View): string => JSON.stringify(view.blocks);

async function checkMessage(bot: RunningBot, text: string): Promise<View> {
  const { message } = await bot.workspace.person('ben').post('general', text);
  await bot.workspace.person('ada').messageShortcut(message, 'check-claim');
  return reportFor(bot);
}

/** What takes the place of the modal that opens at once. */
async function reportFor(bot: RunningBot): Promise<View> {
  const report = await bot.workspace.waitFor(() =>
    modalsOf(bot, 'ada').find((view) => !textOf(view).includes('Holding the claims against the record')),
  );
  await bot.workspace.settled();
  return report;
}

describe.each<TransportKind>(['socket', 'http'])('over %s', (transport) => {
  test('each claim of a message is held against the record, for whoever asks alone', async () => {
    const bot = await startBot({ transport });
    const view = await checkMessage(bot, CLAIMS);
    const text = textOf(view);
    expect(text).toContain('3 claims');
    expect(text).toContain('▲ On record, but not as the claim puts it');
    expect(text).toContain('The record does not have “convicted”');
    expect(text).toContain('● On record');
    expect(text).toContain('○ Nothing on record matches this closely');
    expect(modalsOf(bot, 'ben')).toHaveLength(0);
    expect(bot.workspace.messages('general', { as: 'ben' })).toHaveLength(1);
  });

  test('pasted text is checked in the form it was pasted into', async () => {
    const bot = await startBot({ transport });
    const ada = bot.workspace.person('ada');
    await ada.shortcut('check-text');
    await bot.workspace.settled();
    await ada.type(topOf(bot), 'check-text', 'The FBI offers up to $25 million for information on APT31.');
    const { errors } = await ada.submit();
    await bot.workspace.settled();
    expect(errors).toEqual({});
    expect(modalsOf(bot, 'ada')).toHaveLength(1);
    expect(textOf(topOf(bot))).toContain('The claim has FBI; the record has US State Department.');
    expect(textOf(topOf(bot))).toContain('The claim has 25 million; the source has 10 million.');
  });
});

test('pasted text that claims nothing stays in its form, with the reason', async () => {
  const bot = await startBot();
  const ada = bot.workspace.person('ada');
  await ada.shortcut('check-text');
  await bot.workspace.settled();
  await ada.type(topOf(bot), 'check-text', 'Hello! What did China say?');
  const { errors } = await ada.submit();
  expect(errors['check-text']).toContain('There is no statement in this text');
  expect(topOf(bot).callback_id).toBe('check-text');
});

test('a fact opens its card on top of the report', async () => {
  const bot = await startBot();
  const view = await checkMessage(bot, 'The ICO reprimanded the Electoral Commission in July 2024.');
  await bot.workspace.person('ada').press(view, 'source:ec-ico-reprimand');
  await bot.workspace.settled();
  expect(modalsOf(bot, 'ada')).toHaveLength(2);
  expect(textOf(topOf(bot))).toContain('ec-ico-reprimand');
});

test('an accusation comes with the answer of the accused', async () => {
  const view = await checkMessage(
    await startBot(),
    'The US Treasury says APT31 targeted members of Congress.',
  );
  expect(textOf(view)).toContain('■ On record, and denied');
  expect(textOf(view)).toContain('*In answer*');
});

test('a disputed point comes with its readings', async () => {
  const bot = await startBot();
  const view = await checkMessage(
    bot,
    'According to one report, 43 UK parliamentarians were targeted in 2021.',
  );
  expect(textOf(view)).toContain('◆ On record, and sources differ');
  await bot.workspace.person('ada').press(view, 'both');
  await bot.workspace.settled();
  expect(textOf(topOf(bot))).toContain('Four.');
});

test('an edited message is checked as it stands now', async () => {
  const bot = await startBot();
  const { workspace } = bot;
  const ben = workspace.person('ben');
  const { message } = await ben.post('general', 'Lunch has moved to the Italian place.');
  await ben.edit(message, 'The ICO reprimanded the Electoral Commission in July 2024.');
  await workspace.person('ada').messageShortcut(message, 'check-claim');
  expect(textOf(await reportFor(bot))).toContain('● On record');
});

test.each(['What did China say?', 'Hello everyone!', '<https://example.com>'])(
  'a message without a statement is met with clear words: %s',
  async (text) => {
    expect(textOf(await checkMessage(await startBot(), text))).toContain(
      'There is no statement in this text',
    );
  },
);

test('a message of the bot itself is not checked against itself', async () => {
  const bot = await startBot();
  const { workspace } = bot;
  await workspace.person('ada').post('dm', 'who was sanctioned');
  await workspace.settled();
  const answer = workspace.messages('dm', { as: 'ada' }).at(-1);
  await workspace.person('ada').messageShortcut(answer as NonNullable<typeof answer>, 'check-claim');
  expect(textOf(await reportFor(bot))).toContain('a message of Says Who itself');
});

test('twenty claims fit into one modal, and further ones are counted', async () => {
  const bot = await startBot();
  const claim = 'US and UK officials allege that journalists were among the targets of a hacking campaign.';
  const view = await checkMessage(bot, Array.from({ length: 23 }, () => claim).join('\n'));
  expect(view.blocks.length).toBeLessThanOrEqual(100);
  expect(textOf(view)).toContain('3 more claims were not checked');
});

test('the words of a checked message are literal, and stand in no log', async () => {
  const bot = await startBot({ settings: { logQuestions: true } });
  const view = await checkMessage(
    bot,
    'Canary <!channel> said the *Electoral Commission* was hacked &lt;@U123&gt; today.',
  );
  const withWords = view.blocks.filter((block) => JSON.stringify(block).includes('<!channel>'));
  expect(withWords.map(({ type }) => type)).toEqual(['rich_text']);
  expect(textOf(view)).toContain('said the Electoral Commission was hacked');
  expect(JSON.stringify(bot.log)).not.toContain('Canary');
});
