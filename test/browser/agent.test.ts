// App Home, the agent view, and a link to a fact, as a person sees them.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { manifest } from '../slack/running-bot.ts';
import { describeInBrowser, picture, say, type Visit, visit } from './browser.ts';
import { type InBrowser, startInBrowser } from './start-in-browser.ts';

const LINK = 'https://facts.example/apt31/';

describeInBrowser('Says Who at home', () => {
  let started: InBrowser;
  let visiting: Visit;
  let page: Page;
  beforeAll(async () => {
    const features = { ...manifest.features, unfurl_domains: ['facts.example'] };
    started = await startInBrowser({ SAYSWHO_LINK: LINK }, { ...manifest, features });
  }, 60_000);
  afterAll(() => started.stop());
  beforeEach(async () => {
    visiting = await visit(started.workspace.url);
    page = visiting.page;
  });
  afterEach(async () => {
    expect(visiting.outside).toEqual([]);
    expect(visiting.complaints).toEqual([]);
    await visiting.close();
  });
  const open = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
  const close = () => page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();

  it('its home leads to an answer, to both sides of a topic, and to the timeline', async () => {
    await open('Home');
    await page.getByText('Who speaks').waitFor();
    await page.setViewportSize({ width: 1180, height: 960 });
    await picture(page, 'home');
    const search = page.getByRole('textbox', { name: 'Ask the record' });
    await search.fill('who was sanctioned');
    await search.press('Enter');
    await page.getByRole('dialog').getByRole('blockquote').first().waitFor();
    await close();
    await page.getByRole('button', { name: /^Timeline of the whole record/ }).click();
    await page.getByRole('dialog', { name: 'Timeline' }).waitFor();
    await close();
  });

  it('can be read on a small dark screen', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${started.workspace.url}/#home`);
    await page.getByText('Who speaks').waitFor();
    await picture(page, 'home-dark');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  });

  it('suggests questions, answers in the thread of each, and reads a follow-up with what it answered', async () => {
    await open('Messages');
    await page.getByRole('region', { name: 'Suggested prompts' }).waitFor();
    await page.getByRole('button', { name: 'Who hacked the Electoral Commission?' }).click();
    await page.getByRole('blockquote').first().waitFor();
    await say(page, 'and what did China say to that?');
    await page.getByText('Read together with:').waitFor();
    await page.setViewportSize({ width: 1180, height: 900 });
    await picture(page, 'asking-on');
  });

  it('shows the fact below a link to it', async () => {
    await open('general');
    await say(page, `Has everyone seen ${LINK}us-sanctions-two-men-one-firm ?`);
    await page
      .getByText('“The U.S. Department of the Treasury is sanctioning', { exact: false })
      .first()
      .waitFor();
    await page.setViewportSize({ width: 1180, height: 600 });
    await picture(page, 'link');
  });
});
