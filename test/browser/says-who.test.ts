// The bot itself, started as its users start it and pointed at a workspace by SLACK_API_URL.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeInBrowser, picture, say, type Visit, visit } from './browser.ts';
import { type InBrowser, startInBrowser } from './start-in-browser.ts';

describeInBrowser('Says Who on the page', () => {
  const data = mkdtempSync(join(tmpdir(), 'says-who-'));
  let started: InBrowser;
  let visiting: Visit;
  let page: Page;
  beforeAll(async () => {
    cpSync('data', data, { recursive: true });
    started = await startInBrowser({ SAYSWHO_DATA: data });
  }, 60_000);
  afterAll(async () => {
    await started.stop();
    rmSync(data, { recursive: true });
  });
  beforeEach(async () => {
    visiting = await visit(started.workspace.url);
    page = visiting.page;
  });
  afterEach(async () => {
    expect(visiting.outside).toEqual([]);
    expect(visiting.complaints).toEqual([]);
    await visiting.close();
  });
  const refusals = () => started.workspace.snapshot().calls.filter(({ answer }) => answer?.ok === false);

  it('answers a command, and shares the answer', async () => {
    await say(page, '/sayswho who was sanctioned');
    await page.getByText('Only visible to you').waitFor();
    await page.getByRole('blockquote').first().waitFor();
    await page.setViewportSize({ width: 1180, height: 720 });
    await picture(page, 'answer');
    await page.getByText('Share here').first().click();
    await page.getByText('Shared by').waitFor();
    expect(refusals()).toEqual([]);
  });

  it('shows what an answer leaves out to the one who asks for it', async () => {
    await say(page, '/sayswho who hacked the electoral watchdog');
    const dialog = page.getByRole('dialog');
    const press = (name: RegExp) => page.getByRole('button', { name }).last().click();
    await press(/more on record, shown to you alone$/);
    await dialog.getByText(/1 to 5 of \d+/).waitFor();
    await dialog.getByRole('button', { name: 'Later: the next page' }).click();
    await dialog.getByText(/6 to 10 of \d+/).waitFor();
    await page.keyboard.press('Escape');
    await press(/^Show (?:both|all readings)/);
    await dialog.getByRole('heading', { name: 'Sources differ' }).waitFor();
    await dialog.getByText(/^1 of \d/).waitFor();
    await picture(page, 'readings');
    await page.keyboard.press('Escape');
    await press(/^Source, shown to you alone/);
    await dialog.getByRole('heading', { name: 'In answer' }).waitFor();
    await picture(page, 'source');
    await dialog
      .getByRole('button', { name: /^Source, shown to you alone/ })
      .first()
      .click();
    await dialog.getByRole('heading', { name: 'It answers' }).waitFor();
    await dialog.getByRole('button', { name: 'Close all' }).click();
    expect(refusals()).toEqual([]);
  });

  it('says why it is silent, and one press leads to the nearest fact', async () => {
    await say(page, '/sayswho is China guilty');
    await page.getByText('Nothing on record answers that').last().waitFor();
    expect(await page.getByRole('main').innerText()).toContain('It asks for a verdict.');
    await picture(page, 'declined');
    await page
      .getByRole('button', { name: /^Source, shown to you alone/ })
      .last()
      .click();
    await page.getByRole('dialog').getByRole('heading', { name: 'How to cite it' }).waitFor();
    await page.getByRole('button', { name: 'Close all' }).click();
    expect(refusals()).toEqual([]);
  });

  it('answers a mention in its thread', async () => {
    await page.getByRole('button', { name: 'random' }).click();
    await say(page, '@sayswho waht did chian say');
    await page.getByRole('button', { name: '1 reply' }).click();
    await page
      .getByRole('complementary', { name: 'Thread' })
      .getByText(/answer [0-9a-f]{6}/)
      .waitFor();
  });

  it('can be read on a small dark screen', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 390, height: 760 });
    await say(page, '/sayswho who was sanctioned');
    await page.getByText('Only visible to you').last().waitFor();
    await page.getByRole('blockquote').last().waitFor();
    await picture(page, 'answer-dark');
  });

  it('answers a direct message, declines what is not on record, and helps', async () => {
    await page.getByRole('button', { name: 'Messages', exact: true }).click();
    await say(page, 'hey, who hacked the electoral watchdog?');
    await page
      .getByText(/Electoral Commission/)
      .first()
      .waitFor();
    await say(page, "what's for lunch");
    await page.getByText('Nothing on record answers that').waitFor();
    await say(page, '/sayswho help');
    await page.getByText('Only visible to you').waitFor();
    expect(refusals()).toEqual([]);
  });

  it('serves an edit of the record to whoever asks next', async () => {
    const file = join(data, 'dossier.yaml');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace(/^title: .*$/m, 'title: An edited title page'));
    await page.getByRole('button', { name: 'Messages', exact: true }).click();
    await expect
      .poll(
        async () => {
          await say(page, '/sayswho help');
          return page.getByText('An edited title page').count();
        },
        { timeout: 15_000, interval: 1000 },
      )
      .toBeGreaterThan(0);
  });
});
