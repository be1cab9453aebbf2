// "Not what I asked": the nearest facts, other words, and no message to anyone.
import { expect, test } from 'vitest';
import type { Message, View } from '../../src/workspace/shapes.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { smallRecord } from '../record/small-record.ts';
import { type BotOptions, serve, startBot } from './running-bot.ts';

const small = serve(smallRecord());
const start = (options: BotOptions = {}) => startBot({ served: () => small, ...options });

const viewsOf = (workspace: Workspace): readonly View[] =>
  workspace.snapshot().views[workspace.person('ada').user.id] ?? [];
const modalOf = (workspace: Workspace): Promise<View> => workspace.waitFor(() => viewsOf(workspace).at(-1));
const shown = (view: View): string => JSON.stringify(view.blocks);

/** Ada asks privately and presses "Not what I asked". */
async function askAndRefuse(workspace: Workspace, question: string): Promise<void> {
  const ada = workspace.person('ada');
  await ada.command('general', `/sayswho ${question}`);
  await workspace.settled();
  await ada.press(workspace.messages('general', { as: 'ada' })[0] as Message, 'not-it');
  await workspace.settled();
}

async function rephrase(workspace: Workspace, words: string) {
  const ada = workspace.person('ada');
  await ada.type(await modalOf(workspace), 'rephrase', words);
  const submitted = await ada.submit();
  await workspace.settled();
  return submitted.errors;
}

test('the modal shows the question, the nearest facts, and a field for other words', async () => {
  const { workspace } = await start();
  await askAndRefuse(workspace, 'who was fined');
  const modal = await modalOf(workspace);
  expect(modal.title).toMatchObject({ text: 'Not what I asked' });
  expect(shown(modal)).toContain('who was fined');
  expect(shown(modal)).toContain('"initial_value":"who was fined"');
  expect(modal.blocks.filter(({ accessory }) => accessory !== undefined).length).toBeGreaterThan(0);
});

test('a near fact opens its card on top', async () => {
  const { workspace } = await start();
  await askAndRefuse(workspace, 'who was fined');
  const [source] = JSON.stringify((await modalOf(workspace)).blocks).match(/source:[a-z-]+/) ?? [];
  await workspace.person('ada').press(await modalOf(workspace), source as string);
  await workspace.settled();
  expect(viewsOf(workspace)).toHaveLength(2);
});

test('other words are answered in the modal, and nothing is posted', async () => {
  const { workspace } = await start();
  await askAndRefuse(workspace, 'who was fined');
  const before = workspace.snapshot().messages.length;
  expect(await rephrase(workspace, 'what did the port say')).toEqual({});
  expect(shown(await modalOf(workspace))).toContain('*Asked:* what did the port say');
  expect(shown(await modalOf(workspace))).toMatch(/rich_text_quote/);
  expect(shown(await modalOf(workspace))).toContain('ask the same with /sayswho');
  expect(shown(await modalOf(workspace))).not.toContain('"share"');
  expect(workspace.snapshot().messages).toHaveLength(before);
});

test.each([
  ['who was fined', 'This is the question as it was. Change its words.'],
  ['help', 'Write the question in full.'],
])('"%s" is sent back with a reason', async (words, reason) => {
  const { workspace } = await start();
  await askAndRefuse(workspace, 'who was fined');
  expect(await rephrase(workspace, words)).toEqual({ rephrase: reason });
});

test('other words may ask for a view, and may be refused again', async () => {
  const { workspace } = await start();
  await askAndRefuse(workspace, 'who was fined');
  await rephrase(workspace, 'sources');
  expect((await modalOf(workspace)).title).not.toMatchObject({ text: 'Something went wrong' });
  await askAndRefuse(workspace, 'who was fined');
  await rephrase(workspace, 'what did the port say');
  await workspace.person('ada').press(await modalOf(workspace), 'not-it');
  await workspace.settled();
  expect(shown(await modalOf(workspace))).toContain('"initial_value":"what did the port say"');
});

test('the way to the curators stands there only where there are curators', async () => {
  const { workspace } = await start();
  await askAndRefuse(workspace, 'who was fined');
  expect(shown(await modalOf(workspace))).not.toContain('curators');
});

test('from there too the asker sees what is sent, and where the question was asked first', async () => {
  const { workspace } = await start({ curators: 'curators' });
  const ada = workspace.person('ada');
  await askAndRefuse(workspace, 'who was fined');
  await rephrase(workspace, "what's for lunch");
  await ada.press(await modalOf(workspace), 'pass-on');
  await workspace.settled();
  expect(shown(await modalOf(workspace))).toContain('privately in <#C');
  await ada.submit();
  await workspace.settled();
  const [posted] = workspace.messages('curators', { as: 'ben' });
  expect(JSON.stringify(posted?.blocks)).toContain("what's for lunch");
});

test('a view that other words lead to remembers the place, and so does what opens from it', async () => {
  const { workspace } = await start({ curators: 'curators' });
  await askAndRefuse(workspace, 'who was fined');
  await rephrase(workspace, 'timeline fines');
  expect(shown(await modalOf(workspace))).toContain('You alone see this.');
  const place = (await modalOf(workspace)).private_metadata;
  expect(place).toContain('"channel":"C');
  await workspace.person('ada').press(await modalOf(workspace), 'open:0');
  await workspace.settled();
  expect((await modalOf(workspace)).private_metadata).toBe(place);
});
