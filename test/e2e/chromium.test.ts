import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../../src/cli/click-icon';
import { serve, type Server } from '../helpers/serve';
import { openChromium } from './chromium';
import { popupText, PAGES, WHEN_DONE, WHEN_SCANNING, type PopupText } from './pages';

/** How long anything may take until the popup says something true, milliseconds. A few seconds, on a slow machine. */
const BOUND = 20_000;

let server: Server;
let browser: ExtensionBrowser;

beforeAll(async () => {
  server = await serve(PAGES);
  browser = await openChromium();
});
afterAll(async () => {
  await server.close();
  await browser.context.close();
});

async function clickOn(address: string): Promise<PopupText & { milliseconds: number }> {
  const { page } = browser;
  await page.goto(address.startsWith('/') ? server.origin + address : address, { waitUntil: 'commit' });
  const start = Date.now();
  const popup = await browser.clickIcon(page);
  const said = popupText(await popup.evaluate(WHEN_DONE));
  const milliseconds = Date.now() - start;
  await popup.close();
  return { ...said, milliseconds };
}

it('shows the score of a page that may load nothing and run nothing', async () => {
  const { score, text, announced } = await clickOn('/strict');
  expect(score, announced).toBeGreaterThan(0);
  expect(text).toContain('Book a demo');
});

it.each(['/frame-that-hangs', '/half', '/overrides', '/100000-elements', '/5000-links'])(
  'gives %s a score within its bound',
  async (address) => {
    const { score, announced, milliseconds } = await clickOn(address);
    expect(score, announced).toBeGreaterThan(0);
    expect(milliseconds).toBeLessThan(BOUND);
  },
);

it('is not moved by a page that replaces the built-ins', async () => {
  const { score } = await clickOn('/ordinary');
  expect(score).not.toBeNull();
  expect((await clickOn('/overrides')).score).toBe(score);
});

it.each([
  ['/empty', /empty|nothing/i],
  ['/plain.txt', /single file/],
  ['/paper.pdf', /PDF/],
  ['about:blank', /a page of its own/],
  ['chrome://version/', /a page of its own/],
])('says why %s is not scored, and what to do', async (address, sentence) => {
  const { score, announced } = await clickOn(address);
  expect(score).toBeNull();
  expect(announced).toMatch(sentence);
});

it('says why a page that did not load is not scored', async () => {
  const gone = await serve({});
  await gone.close();
  await browser.page.goto(gone.origin).catch(() => undefined);
  const popup = await browser.clickIcon(browser.page);
  expect(popupText(await popup.evaluate(WHEN_DONE))).toMatchObject({
    score: null,
    announced: expect.stringMatching(/did not load/),
  });
  await popup.close();
});

it('does not hang when the tab is closed half-way, and audits the next page', async () => {
  const page: Page = await browser.context.newPage();
  await page.goto(`${server.origin}/half`, { waitUntil: 'commit' });
  const popup = await browser.clickIcon(page);
  await popup.evaluate(WHEN_SCANNING);
  const said = popup.evaluate(WHEN_DONE).then(
    (value) => popupText(value).announced,
    () => 'the popup closed with its tab',
  );
  await page.close();
  expect(await said).toMatch(/was closed|closed with its tab/);
  // The tab before it shows an error: the browser lets nobody read it until the page there is whole.
  await browser.page.goto(`${server.origin}/ordinary`);
  const { score, announced } = await clickOn('/ordinary');
  expect(score, announced).toBeGreaterThan(0);
});
