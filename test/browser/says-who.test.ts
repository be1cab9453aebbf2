// The bot itself, started as its users start it and pointed at a workspace by SLACK_API_URL.
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { createWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { describeInBrowser, picture, say, type Visit, visit } from './browser.ts';

describeInBrowser('Says Who on the page', () => {
  const data = mkdtempSync(join(tmpdir(), 'says-who-'));
  let workspace: Workspace;
  let bot: ChildProcess;
  let visiting: Visit;
  let page: Page;
  beforeAll(async () => {
    cpSync('data', data, { recursive: true });
    const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));
    workspace = await createWorkspace({ manifest, page: true });
    bot = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
      stdio: 'ignore',
      env: {
        ...process.env,
        SLACK_BOT_TOKEN: workspace.botToken,
        SLACK_APP_TOKEN: workspace.appToken,
        SLACK_API_URL: workspace.apiUrl,
        SAYSWHO_DATA: data,
      },
    });
    await workspace.connected(20_000);
  }, 30_000);
  afterAll(async () => {
    bot.kill();
    await workspace.close();
    rmSync(data, { recursive: true });
  });
  beforeEach(async () => {
    visiting = await visit(workspace.url);
    page = visiting.page;
  });
  afterEach(async () => {
    expect(visiting.outside).toEqual([]);
    expect(visiting.complaints).toEqual([]);
    await visiting.close();
  });
  const refusals = () => workspace.snapshot().calls.filter(({ answer }) => answer?.ok === false);

  it('answers a command, and shares the answer', async () => {
    await say(page, '/sayswho who was sanctioned');
    await page.getByText('Only visible to you').waitFor();
    await page.getByRole('blockquote').first().waitFor();
    await page.setViewportSize({ width: 1180, height: 600 });
    await picture(page, 'answer');
    await page.getByText('Share here').first().click();
    await page.getByText('Shared by').waitFor();
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
