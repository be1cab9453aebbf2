// Views on the page: a timeline whose pages turn, a profile, both sides, and what opens from them.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeInBrowser, picture, say, type Visit, visit } from './browser.ts';
import { type InBrowser, startInBrowser } from './start-in-browser.ts';

describeInBrowser('views on the page', () => {
  let started: InBrowser;
  let visiting: Visit;
  let page: Page;
  beforeAll(async () => {
    started = await startInBrowser();
  }, 60_000);
  afterAll(() => started.stop());
  beforeEach(async () => {
    visiting = await visit(started.workspace.url, 1180, 860);
    page = visiting.page;
  });
  afterEach(async () => {
    expect(visiting.complaints).toEqual([]);
    expect(started.workspace.snapshot().calls.filter(({ answer }) => answer?.ok === false)).toEqual([]);
    await visiting.close();
  });
  const show = (name: string) =>
    page
      .getByRole('heading', { name, exact: true })
      .last()
      .evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
  const lastMenu = () => page.getByPlaceholder('Open a fact').last();

  it('an answer that is longer than the window opens at its head', async () => {
    await say(page, '/sayswho who APT31');
    const heading = page.getByRole('heading', { name: 'APT31', exact: true });
    await heading.waitFor();
    await page.waitForFunction('document.querySelector(".messages").scrollTop > 0');
    const top = await heading.evaluate((element) => element.getBoundingClientRect().top);
    const log = await page
      .getByRole('log')
      .first()
      .evaluate((element) => element.getBoundingClientRect());
    expect(top).toBeGreaterThanOrEqual(log.top);
    expect(top).toBeLessThan(log.bottom);
  });

  it('a timeline turns its pages in place, and a fact of it opens', async () => {
    await say(page, '/sayswho timeline of the charges');
    await page.getByRole('heading', { name: 'Timeline: The US charges' }).waitFor();
    await lastMenu().waitFor();
    await show('Timeline: The US charges');
    await picture(page, 'timeline');
    await page.getByRole('button', { name: 'Later', exact: false }).last().click();
    await page.getByRole('button', { name: 'Earlier', exact: false }).last().waitFor();
    expect(await page.getByRole('heading', { name: 'Timeline: The US charges' }).count()).toBe(1);
    await lastMenu().click();
    await page.getByRole('option').first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: 'Fact', exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('both sides, and from there where sources differ, by keyboard', async () => {
    await say(page, '/sayswho both sides on the UK sanctions');
    await page.getByRole('heading', { name: 'Both sides: The UK sanctions' }).last().waitFor();
    await lastMenu().waitFor();
    await show('Both sides: The UK sanctions');
    await picture(page, 'both-sides');
    const differ = page.getByRole('button', { name: 'Where sources differ', exact: false }).last();
    await differ.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: 'Where sources differ: The UK sanctions' }).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('a profile on a small dark screen', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 390, height: 760 });
    await say(page, '/sayswho who is Zhao Guangzong?');
    await page.getByRole('heading', { name: 'Zhao Guangzong', exact: true }).last().waitFor();
    await show('Zhao Guangzong');
    await picture(page, 'profile-dark');
  });
});
