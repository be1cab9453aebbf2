// A question on its way to the curators and back, with mouse and keyboard, as its asker and as a curator.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { startBot } from '../slack/running-bot.ts';
import { describeInBrowser, picture, say, visit } from './browser.ts';

describeInBrowser('the curators on the page', () => {
  it('a question goes to the curators, who answer it with a fact', async () => {
    const { workspace } = await startBot({ page: true, curators: 'curators' });
    const { page, complaints, close } = await visit(workspace.url);
    await page.getByRole('button', { name: 'Messages', exact: true }).click();
    await say(page, 'who was sanctioned');
    await page.getByRole('button', { name: /^Not what I asked/ }).click();
    await page.getByRole('button', { name: /^Pass to the curators: what/ }).click();
    const passing = page.getByRole('dialog', { name: 'Pass to the curators' });
    await passing.getByText('This is what the people in').waitFor();
    await passing.getByRole('textbox', { name: /Note/ }).fill('I mean those of the United Kingdom.');
    await picture(page, 'pass-on');
    await passing.getByRole('button', { name: 'Pass on' }).click();
    await passing.getByText('Your question has gone to the curators.').waitFor();
    for (const title of ['Pass to the curators', 'Not what I asked'])
      await page
        .getByRole('dialog', { name: title })
        .getByRole('button', { name: 'Close', exact: true })
        .click();

    await become(page, 'Ben Okoro');
    await page.getByRole('button', { name: /^curators/ }).click();
    await page.getByRole('button', { name: /^Answer with a fact/ }).click();
    const choosing = page.getByRole('dialog', { name: 'Answer with a fact' });
    const select = choosing.getByRole('combobox', { name: 'A fact on record' });
    await select.fill('UK Foreign Office put sanctions on a front company');
    await choosing.getByRole('option').first().waitFor();
    await select.press('Enter');
    await choosing.getByText('This is what the asker gets:').waitFor();
    await picture(page, 'curators');
    await choosing.getByRole('button', { name: 'Send to the asker' }).click();
    await page.getByText('Answered', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: /^Answer with a fact/ }).count()).toBe(0);

    await become(page, 'Ada Field');
    await page.getByRole('button', { name: /Messages/ }).click();
    await page.getByText('The curators answer your question:').waitFor();
    await page.setViewportSize({ width: 390, height: 800 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await picture(page, 'curators-answer-dark');
    expect(workspace.snapshot().calls.filter(({ answer }) => answer?.ok === false)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('an answer that did not help opens the way on', async () => {
    const { workspace } = await startBot({ page: true, curators: 'curators' });
    const { page, close } = await visit(workspace.url);
    await page.getByRole('button', { name: 'Messages', exact: true }).click();
    await say(page, 'who was sanctioned');
    await page.getByRole('button', { name: 'Tell the curators that this answer was not helpful' }).click();
    const asking = page.getByRole('dialog', { name: 'Not what I asked' });
    await asking.getByRole('textbox', { name: 'Ask it in other words' }).fill('who was charged');
    await picture(page, 'not-what-i-asked');
    await asking.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.getByRole('dialog', { name: 'Says Who' }).getByText('You alone see this.').waitFor();
    await close();
  });
});

async function become(page: Page, name: string): Promise<void> {
  await page.getByRole('radio', { name }).check();
}
