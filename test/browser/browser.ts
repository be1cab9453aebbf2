// Chromium, if there is one. Without it the tests are skipped, but for CI=true, where they fail.
import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

// Nothing that the browser does of its own accord may leave the machine.
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const { CHROMIUM_PATH } = process.env;
const places = CHROMIUM_PATH === undefined ? USUAL_PLACES : [CHROMIUM_PATH];
const found = places.find((path) => existsSync(path));
const mustRun = process.env.CI === 'true';
let browser: Browser | undefined;

/** Tests that need a browser. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (found === undefined && !mustRun) {
    process.stderr.write(`SKIPPED, no browser: "${name}". Install Chromium, or set CHROMIUM_PATH.\n`);
  }
  describe.skipIf(found === undefined && !mustRun)(name, { timeout: 30_000 }, () => {
    beforeAll(async () => {
      if (found === undefined) throw new Error('CI=true and no browser: install Chromium');
      browser = await chromium.launch({ executablePath: found, args: ARGUMENTS });
    });
    afterAll(() => browser?.close());
    tests();
  });
}

export interface Visit {
  readonly page: Page;
  /** Addresses that were asked for elsewhere, and what the page complained of. */
  readonly outside: string[];
  readonly complaints: string[];
  close(): Promise<void>;
}

/** Opens the page as a new visitor would. */
export async function visit(url: string, width = 1280, height = 860): Promise<Visit> {
  if (browser === undefined) throw new Error('The browser has not been started');
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const outside: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:')) outside.push(request.url());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(url);
  await page.getByRole('navigation').waitFor({ state: 'attached' });
  return { page, outside, complaints, close: () => context.close() };
}

/** Types into the message field and sends. */
export async function say(page: Page, text: string, field = /^Message/): Promise<void> {
  const box = page.getByRole('textbox', { name: field }).last();
  await box.fill(text);
  await box.press('Enter');
}

/** Keeps a picture for the README, when SCREENSHOTS=true. */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env.SCREENSHOTS !== 'true') return;
  await page.mouse.move(0, 0);
  await page.screenshot({ path: new URL(`./screenshots/${name}.png`, import.meta.url).pathname });
}
