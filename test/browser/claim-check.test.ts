// Checking claims on the page: from the menu of a message, and with pasted text by keyboard alone.
import { expect, it } from 'vitest';
import { startBot } from '../slack/running-bot.ts';
import { describeInBrowser, picture, say, visit } from './browser.ts';

const DRAFT =
  'Draft for tomorrow: a US court has convicted seven Chinese hackers. The ICO reprimanded the Electoral Commission in July 2024. The FBI offers up to $25 million for information on APT31.';

describeInBrowser('the claim check on the page', () => {
  it('the claims of a message open beside what the record has', async () => {
    const { workspace } = await startBot({ page: true });
    const { page, complaints, close } = await visit(workspace.url);
    await say(page, DRAFT);
    await page.getByText('Draft for tomorrow').hover();
    await page.getByRole('button', { name: 'More actions' }).last().click();
    await page.getByRole('menuitem', { name: /^Check this claim/ }).click();
    const report = page.getByRole('dialog', { name: 'Check claims' });
    await report.getByRole('heading', { name: 'Claim 1 of 3' }).waitFor();
    await report.getByText('The record does not have “convicted”').waitFor();
    await picture(page, 'claim-check');
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 390, height: 844 });
    await picture(page, 'claim-check-dark');
    await report.getByRole('button', { name: 'Close', exact: true }).last().click();
    expect(await page.getByText('Only visible to you').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it('pasted text is checked without a mouse', async () => {
    const { workspace } = await startBot({ page: true });
    const { page, complaints, close } = await visit(workspace.url);
    await page.getByRole('button', { name: 'Shortcuts' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: /^Check pasted text/ }).focus();
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog', { name: 'Check claims' });
    await form.getByRole('textbox', { name: /Text to check/ }).waitFor();
    await page.keyboard.insertText(DRAFT);
    await form.getByRole('button', { name: 'Check', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText('3 claims').waitFor();
    expect(workspace.snapshot().calls.filter(({ answer }) => answer?.ok === false)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});
