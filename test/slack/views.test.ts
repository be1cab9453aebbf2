// Views as people ask for them and go on from them, over both transports, through a real workspace.
import { describe, expect, test } from 'vitest';
import type { Message, View } from '../../src/workspace/shapes.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { startBot, type TransportKind } from './running-bot.ts';

describe.each<TransportKind>(['socket', 'http'])('over %s', (transport) => {
  test('a timeline for the asker alone turns its pages in place, and is shared as the page that is seen', async () => {
    const { workspace } = await startBot({ transport });
    const ada = workspace.person('ada');
    await ada.command('general', '/sayswho timeline charges');
    await workspace.settled();
    const first = theOnly(workspace.messages('general', { as: 'ada' }));
    expect(first.ephemeral_to).toBeDefined();
    expect(first.text).toMatch(/^Timeline: The US charges\n\d+ facts, .* · shown: 1 to \d+\n/);
    expect(first.blocks?.some(({ type }) => type === 'data_table')).toBe(true);
    await ada.press(first, 'page:2');
    await workspace.settled();
    const second = theOnly(workspace.messages('general', { as: 'ada' }));
    expect(second.text).toMatch(/· shown: (?!1 )\d+ to \d+\n/);
    await ada.press(second, 'share:2');
    await workspace.settled();
    const shared = theOnly(workspace.messages('general', { as: 'ben' }));
    expect(shared.text).toBe(second.text);
    expect(JSON.stringify(shared.blocks)).toContain('Shared by <@U');
  });

  test('a timeline that everybody sees goes on in a modal where it left off, and posts nothing', async () => {
    const { workspace } = await startBot({ transport });
    const ben = workspace.person('ben');
    const { message } = await workspace
      .person('ada')
      .post('general', '@Says Who show me a timeline of the charges');
    await workspace.settled();
    const posted = workspace.messages('general', { as: 'ben', thread: message.ts });
    const answer = posted.at(-1) as Message;
    const seen = Number(/Timeline: The US charges\n.* · shown: 1 to (\d+)\n/.exec(answer.text ?? '')?.[1]);
    await ben.press(answer, 'page:2');
    await workspace.settled();
    const modal = topModal(workspace, 'ben');
    expect(modal.title).toMatchObject({ text: 'Timeline' });
    expect(JSON.stringify(modal.blocks)).toContain(`· shown: ${seen + 1} to `);
    await ben.press(modal, 'page:1');
    await workspace.settled();
    expect(JSON.stringify(topModal(workspace, 'ben').blocks)).toContain(`· shown: 1 to ${seen}`);
    expect(workspace.messages('general', { as: 'ben', thread: message.ts })).toHaveLength(posted.length);
  });

  test('the menu of a view opens the card of a fact, for the one who chose it', async () => {
    const { workspace } = await startBot({ transport });
    const ada = workspace.person('ada');
    await ada.command('general', '/sayswho both uk-sanctions');
    await workspace.settled();
    const both = theOnly(workspace.messages('general', { as: 'ada' }));
    const [value = ''] = JSON.stringify(both.blocks).match(/fact [a-z0-9-]+(?=")/) ?? [];
    await ada.choose(both, 'open', value);
    await workspace.settled();
    expect(JSON.stringify(topModal(workspace, 'ada').blocks)).toContain(`"Fact ${value.slice(5)}"`);
    expect(workspace.messages('general', { as: 'ben' })).toHaveLength(0);
  });
});

test('plain words in a direct message: who somebody is, and from there the timeline', async () => {
  const { workspace } = await startBot();
  const ada = workspace.person('ada');
  await ada.post('dm', 'who is Zhao Guangzong?');
  await workspace.settled();
  const profile = workspace.messages('dm', { as: 'ada' }).at(-1) as Message;
  expect(profile.text).toMatch(/^Zhao Guangzong\n/);
  expect(profile.text).toContain('Also called: Guangzong Zhao');
  expect(JSON.stringify(profile.blocks)).not.toContain('"share"');
  await ada.press(profile, 'open:0');
  await workspace.settled();
  expect(JSON.stringify(topModal(workspace, 'ada').blocks)).toContain('Timeline: Zhao Guangzong');
});

test('from one view to the next, until three lie on one another and the top one is replaced', async () => {
  const { workspace } = await startBot();
  const ada = workspace.person('ada');
  await ada.command('general', '/sayswho differ targets');
  await workspace.settled();
  await ada.press(theOnly(workspace.messages('general', { as: 'ada' })), 'open:0');
  await workspace.settled();
  for (const expected of ['Both sides: ', 'Timeline: ', 'Both sides: ']) {
    await ada.press(topModal(workspace, 'ada'), 'open:0');
    await workspace.settled();
    expect(JSON.stringify(topModal(workspace, 'ada').blocks)).toContain(`${expected}Who was targeted`);
  }
});

test('a command word with something else behind it says what was expected, with buttons that work', async () => {
  const { workspace } = await startBot();
  const ada = workspace.person('ada');
  await ada.command('general', '/sayswho tymeline charges');
  await workspace.settled();
  const refused = theOnly(workspace.messages('general', { as: 'ada' }));
  expect(refused.text).toMatch(/^“tymeline” means nothing here\. Expected “timeline”\./);
  expect(JSON.stringify(refused.blocks)).not.toContain('"share"');
  await ada.press(refused, 'ask:0');
  await workspace.settled();
  expect(workspace.messages('general', { as: 'ada' }).at(-1)?.text).toContain('Timeline: The US charges');
});

test('the log tells which view was shown, and not what was typed', async () => {
  const { workspace, log } = await startBot();
  await workspace.person('ada').command('general', '/sayswho timeline of the charges');
  await workspace.settled();
  expect(log.filter(({ surface }) => surface === 'command')).toMatchObject([{ outcome: 'view: timeline' }]);
  expect(JSON.stringify(log)).not.toContain('timeline of the charges');
});

function theOnly(messages: readonly Message[]): Message {
  const [message, ...more] = messages;
  if (!message || more.length > 0) throw new Error(`expected one message, got ${messages.length}`);
  return message;
}

function topModal(workspace: Workspace, name: string): View {
  const view = workspace.snapshot().views[workspace.person(name).user.id]?.at(-1);
  if (!view) throw new Error(`${name} has no modal open`);
  return view;
}
