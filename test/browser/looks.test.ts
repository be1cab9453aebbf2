// Looking through the page: the inspector, dark and light, narrow and wide, keyboard and screen reader.
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { call, general } from '../workspace/calling.ts';
import { type Running, startOverSocket } from '../workspace/tiny-app.ts';
import { describeInBrowser, picture, say, type Visit, visit } from './browser.ts';

describeInBrowser('looking through the page', () => {
  let running: Running;
  let visiting: Visit;
  let page: Page;
  beforeEach(async () => {
    running = await startOverSocket({ page: true });
    visiting = await visit(running.workspace.url);
    page = visiting.page;
  });
  afterEach(async () => {
    await visiting.close();
    await running.stop();
  });

  it('the inspector shows requests, acknowledgements and calls, and what Slack would have refused', async () => {
    await page.getByRole('button', { name: 'Inspector' }).click();
    await say(page, '/tiny hello');
    const inspector = page.getByRole('complementary', { name: 'Inspector' });
    await inspector.getByText(/acknowledged in \d+ ms/).waitFor();
    await inspector.getByText('response_url').first().click();
    await inspector.getByText('"text": "You typed: hello"').first().waitFor();
    const bad = [{ type: 'header', text: { type: 'plain_text', text: 'x'.repeat(151) } }];
    await call(running.workspace, 'chat.postMessage', { channel: general(running.workspace), blocks: bad });
    await inspector.getByText('Slack refuses: invalid_blocks').waitFor();
    await inspector
      .getByText('must be less than 151 characters [json-pointer:/blocks/0/text/text]')
      .first()
      .waitFor();
    await inspector.getByText('blocks without text').waitFor();
    await picture(page, 'inspector');
  });

  it('the inspector makes trouble when asked', async () => {
    await page.getByRole('button', { name: 'Inspector' }).click();
    await page.getByRole('button', { name: 'Make trouble' }).click();
    await page.getByRole('menuitem', { name: 'Fail the next call with HTTP 503' }).click();
    await say(page, '/tiny hello');
    await page.getByText('Slack refuses: HTTP 503').waitFor();
  });

  it('dark follows the system, until one chooses', async () => {
    const background = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const light = await background();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(background).not.toBe(light);
    await page.getByRole('button', { name: 'Theme: auto' }).click();
    await expect.poll(background).toBe(light);
  });

  it('narrow hides the sidebar behind a button and shows one pane at a time', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Channels and people' }).click();
    await page.getByRole('button', { name: 'random' }).click();
    await page.getByRole('heading', { name: '#random' }).waitFor();
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
    const width = await page.evaluate('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(390);
  });

  it('menus work by keyboard and give the focus back', async () => {
    await say(page, 'a message');
    const more = page.getByRole('button', { name: 'More actions' });
    await more.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await more.evaluate((button) => button === button.ownerDocument.activeElement)).toBe(true);
  });

  it.each(['light', 'dark'] as const)(
    'assistive technology finds no fault with it in the %s',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await say(page, '/show ');
      await page.getByText('Go on').waitFor();
      expect(await faults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Inspector' }).click();
      await page.getByText('chat.postMessage').first().waitFor();
      expect(await faults(page)).toEqual([]);
      await say(page, '/form ');
      await page.getByRole('dialog').waitFor();
      expect(await faults(page)).toEqual([]);
    },
  );
});

/** What axe finds, by rule and place. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
