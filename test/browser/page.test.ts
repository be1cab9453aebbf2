// The page, with the tests' own small app behind it.

import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { call } from '../workspace/calling.ts';
import { type Running, startOverSocket } from '../workspace/tiny-app.ts';
import { describeInBrowser, say, type Visit, visit } from './browser.ts';

describeInBrowser('the page', () => {
  let running: Running;
  let visiting: Visit;
  let page: Page;
  beforeEach(async () => {
    running = await startOverSocket({ page: true });
    visiting = await visit(running.workspace.url);
    page = visiting.page;
  });
  afterEach(async () => {
    expect(visiting.outside).toEqual([]);
    expect(visiting.complaints).toEqual([]);
    await visiting.close();
    await running.stop();
  });
  const log = () => page.getByRole('log');
  const seen = (text: string | RegExp) => log().first().getByText(text).first().waitFor();

  it('shows channels, people and the app at the first visit', async () => {
    for (const name of ['general', 'random', 'Messages', 'Home']) {
      await page.getByRole('button', { name }).first().waitFor();
    }
    await page.getByRole('radio', { name: 'Ben Okoro' }).waitFor();
    expect(await page.title()).toBe('#general · Local workspace');
    expect(await log().textContent()).toContain('Nothing has been said here yet.');
  });

  it('completes a command, answers it ephemerally, and forgets the answer at a reload', async () => {
    const box = page.getByRole('textbox', { name: 'Message #general' });
    await box.fill('/ti');
    await page.getByRole('option', { name: '/tiny [anything]' }).waitFor();
    await box.press('Tab');
    expect(await box.inputValue()).toBe('/tiny ');
    await box.pressSequentially('hello');
    await box.press('Enter');
    await seen('You typed: hello');
    await seen('Only visible to you');
    await page.reload();
    await page.getByRole('navigation').waitFor();
    expect(await log().textContent()).not.toContain('You typed');
  });

  it('shares by a button what then everyone sees', async () => {
    await say(page, '/tiny for all');
    await page.getByRole('button', { name: 'Share here' }).click();
    await seen('Shared: for all');
    await page.getByRole('radio', { name: 'Ben Okoro' }).check();
    await seen('Shared: for all');
    expect(await log().textContent()).not.toContain('You typed');
  });

  it('completes a mention and reads the answer in the thread pane', async () => {
    const box = page.getByRole('textbox', { name: 'Message #general' });
    await box.fill('@tin');
    await box.press('Enter');
    await box.pressSequentially('hello');
    await box.press('Enter');
    await page.getByRole('button', { name: '1 reply' }).click();
    const thread = page.getByRole('complementary', { name: 'Thread' });
    await thread.getByText('Heard:').waitFor();
    await say(page, 'and more', /^Message thread/);
    await page.getByRole('button', { name: '2 replies' }).waitFor();
    await say(page, '/tiny here', /^Message thread/);
    await thread.getByText('/tiny does not work in threads').waitFor();
  });

  it('talks in the direct message and in the pane beside a channel', async () => {
    await page.getByRole('button', { name: 'Ask Tiny App' }).click();
    const pane = page.getByRole('complementary', { name: 'Tiny App' });
    await pane.getByRole('button', { name: 'Try this' }).click();
    await pane.getByText('You said: hello').waitFor();
    await page.getByRole('button', { name: 'Messages', exact: true }).click();
    await page.getByRole('main').getByText('You said: hello').waitFor();
  });

  it('edits, deletes and reacts', async () => {
    await say(page, 'frist &<b> :tada:');
    await seen('🎉');
    const message = page.getByRole('article').first();
    await message.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Edit message' }).click();
    const editor = page.getByRole('textbox', { name: 'Edit message' });
    expect(await editor.inputValue()).toBe('frist &<b> :tada:');
    await editor.fill('first');
    await editor.press('Enter');
    await seen('(edited)');
    await message.getByRole('button', { name: 'Add reaction' }).click();
    await page.getByRole('menuitem', { name: '👀 eyes' }).click();
    await message.getByRole('list', { name: 'Reactions' }).getByText('1').waitFor();
    await message.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Delete message' }).click();
    await seen('Nothing has been said here yet.');
  });

  it('fills in a form: what is missing, what is wrong, another on top, and back', async () => {
    await say(page, '/form ');
    const dialog = page.getByRole('dialog', { name: 'A form' });
    const send = () => dialog.getByRole('button', { name: 'Send' }).click();
    const name = dialog.getByRole('textbox', { name: 'Name' });
    await send();
    await dialog.getByText('Please complete this required field.').waitFor();
    await name.fill('nobody');
    await send();
    await dialog.getByText('Nobody is no name').waitFor();
    await name.fill('more');
    await send();
    await dialog.getByRole('button', { name: 'Back' }).click();
    await dialog.getByRole('button', { name: 'Close', exact: true }).waitFor();
    expect(await name.inputValue()).toBe('more');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('completes a select as one types, by keyboard alone', async () => {
    await page.getByRole('button', { name: 'Shortcuts' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const colour = page.getByRole('dialog').getByRole('combobox', { name: 'Colour' });
    await page.getByRole('textbox', { name: 'Name' }).fill('Ada');
    await colour.focus();
    await page.keyboard.type('r');
    await page.getByRole('option', { name: 'rose' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => colour.inputValue()).toBe('rose');
    await page.getByRole('dialog').getByRole('button', { name: 'Send' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const submitted = running.workspace.snapshot().exchanges.at(-1)?.payload.view;
    expect(submitted).toMatchObject({
      state: { values: { colour: { colour: { selected_option: { value: 'rose' } } } } },
    });
  });

  it('offers message shortcuts in the menu of a message', async () => {
    await say(page, 'look at me');
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Look at this' }).click();
    await seen('Looked at: look at me');
  });

  it('says that a command does not exist', async () => {
    await say(page, '/nonsense x');
    await page.getByRole('alert').getByText('/nonsense is not a valid command.').waitFor();
  });

  it('leads permanent links to their message', async () => {
    const { message } = await running.workspace.person('ben').post('random', 'remember this');
    const args = { channel: message.channel, message_ts: message.ts };
    const { permalink } = await call(running.workspace, 'chat.getPermalink', args);
    await page.goto(String(permalink));
    await page.locator('.linked').getByText('remember this').waitFor();
  });

  it('gives the focus to the message field, to a form, and back', async () => {
    const focused = () => page.evaluate('document.activeElement.getAttribute("aria-label")');
    await expect.poll(focused).toBe('Message #general');
    await say(page, '/form ');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(focused).toBe('Message #general');
  });

  it('marks where something new has been said', async () => {
    await running.workspace.person('ben').post('random', 'over here');
    await page.getByRole('button', { name: 'random new' }).click();
    await seen('over here');
    await page.getByRole('button', { name: 'general', exact: true }).click();
    await page.getByRole('button', { name: 'random', exact: true }).waitFor();
  });

  it('shows the home', async () => {
    await page.getByRole('button', { name: 'Home' }).click();
    await page.getByText('Welcome').waitFor();
    await page.reload();
    await page.getByText('Welcome').waitFor();
  });

  it('says so when the app does not acknowledge, and when the app is gone', async () => {
    await running.app.stop();
    await page.getByText('No app is connected yet.').waitFor();
    await say(page, '/tiny x');
    await seen('/tiny failed with the error "dispatch_failed"');
    await page.getByText('The app did not acknowledge this (dispatch_failed).').waitFor();
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await page.getByText('No app is connected yet.').waitFor();
  });
});
