// Every kind of block on the page: read, pressed, chosen.

import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Running, startOverSocket } from '../workspace/tiny-app.ts';
import { describeInBrowser, say, type Visit, visit } from './browser.ts';

describeInBrowser('blocks on the page', () => {
  let running: Running;
  let visiting: Visit;
  let page: Page;
  beforeEach(async () => {
    running = await startOverSocket({ page: true });
    visiting = await visit(running.workspace.url);
    page = visiting.page;
    await say(page, '/show ');
    await page.getByText('Go on').waitFor();
  });
  afterEach(async () => {
    await visiting.close();
    await running.stop();
  });
  const did = (text: string) => page.getByText(`Did ${text}`).first().waitFor();

  it('are literal where Slack is literal', async () => {
    for (const text of [
      'Every *kind* of block',
      'Plain *text* is literal: <!channel> <@U1> & more',
      'A quotation that nothing is read into: *x* <!here>',
    ]) {
      await page.getByText(text).waitFor();
    }
    expect(visiting.complaints).toEqual([]);
  });

  it('open links outside and nowhere dangerous', async () => {
    const link = page.getByRole('link', { name: 'a link' });
    expect([
      await link.getAttribute('href'),
      await link.getAttribute('target'),
      await link.getAttribute('rel'),
    ]).toEqual(['https://example.org', '_blank', 'noopener noreferrer']);
    await running.workspace.person('ben').post('general', '<javascript:alert(1)|press me>', { raw: true });
    await page.getByText('press me').waitFor();
    expect(await page.getByRole('link', { name: 'press me' }).count()).toBe(0);
  });

  it('run nothing that they contain', async () => {
    const text = '<img src=x onerror="document.title=\'broken\'"><script>document.title="broken"</script>';
    await running.workspace.person('ben').post('general', text);
    await page.getByText('<img src=x').waitFor();
    expect(await page.title()).toBe('#general · Local workspace');
  });

  it('ask nothing of the outside: pictures from elsewhere stay away', async () => {
    const blocks = [{ type: 'image', image_url: 'https://example.org/x.png', alt_text: 'A far picture' }];
    await fetch(`${running.workspace.apiUrl}chat.postMessage`, {
      method: 'POST',
      headers: { authorization: `Bearer ${running.workspace.botToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ channel: 'general', text: 'picture', blocks }),
    });
    await page.getByRole('img', { name: 'A far picture' }).waitFor({ state: 'attached' });
    await expect.poll(() => visiting.complaints.join()).toContain('Content Security Policy');
  });

  it('press, confirm, choose, tick and give feedback', async () => {
    await page.getByRole('button', { name: 'Go on' }).click();
    await did('primary: null');
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await page.getByRole('button', { name: 'Delete it' }).click();
    await did('delete: null');
    const side = page.getByRole('combobox', { name: 'Whose side' });
    await side.fill('ch');
    await side.press('Enter');
    await did('side: "china"');
    await page.getByRole('radio', { name: 'Two' }).check();
    await did('radio: "two"');
    await page.getByRole('checkbox', { name: 'Blue' }).check();
    await did('boxes: [{');
    await page.getByRole('button', { name: 'Good answer' }).click();
    await did('feedback: "good"');
    await page.getByRole('button', { name: 'Remove' }).click();
    await did('bin: null');
    await page.getByLabel('Date').fill('2024-03-26');
    await did('day: "2024-03-26"');
    await page.getByRole('button', { name: 'More options' }).click();
    await page.getByRole('menuitem', { name: 'Copy' }).click();
    await did('overflow: "copy"');
    expect(
      running.workspace.snapshot().exchanges.filter(({ name }) => name === 'block_actions'),
    ).toHaveLength(9);
  });

  it('page through and sort a table, and unfold a container', async () => {
    const table = page.getByRole('table', { name: 'A table with pages' });
    expect(await table.getByRole('row').count()).toBe(6);
    await page.getByRole('button', { name: 'Next' }).click();
    expect(await table.getByRole('rowheader').allTextContents()).toEqual(['6 March', '7 March']);
    await table.getByRole('button', { name: 'Count' }).click();
    expect(await table.getByRole('rowheader').first().textContent()).toBe('7 March');
    await page.getByText('Evidence').click();
    await page.getByText('What was folded away').waitFor();
  });
});
