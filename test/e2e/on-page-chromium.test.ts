import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../../src/cli/click-icon';
import { parseReport } from '../../src/report/parse';
import { en } from '../../src/views/words/en';
import { serve, type Server } from '../helpers/serve';
import { openChromium } from './chromium';
import {
  CARD,
  DRAWN,
  drawn,
  inOverlay,
  MARK_PAGES,
  nearly,
  places,
  press,
  selectorsOf,
  STATE,
  whenSaid,
  whereAre,
} from './marks';
import { PAGES, SAVED_JSON, WHEN_DONE } from './pages';

let server: Server;
let browser: ExtensionBrowser;
let selectors: string[];
let before: unknown;

beforeAll(async () => {
  server = await serve({ ...PAGES, ...MARK_PAGES });
  browser = await openChromium({ width: 1200, height: 700 });
});
afterAll(async () => {
  await server.close();
  await browser.context.close();
});

beforeEach(async () => {
  const { page } = browser;
  await page.goto(`${server.origin}/hard`);
  await page.focus('#before');
  before = await page.evaluate(STATE);
});

/** Audits the page and presses a button of the popup, which closes itself once the marks are there. */
async function show(button = 'Show all on the page'): Promise<void> {
  const popup = await browser.clickIcon(browser.page);
  await popup.evaluate(WHEN_DONE);
  selectors = selectorsOf(parseReport(JSON.parse(String(await popup.evaluate(SAVED_JSON)))));
  // the popup may be gone before it could answer
  await popup.evaluate(press(button)).catch(() => undefined);
  await browser.page.waitForSelector('small-yes-overlay', { state: 'attached' });
}

/** What the extension listens to on the page, from its own world there. */
async function listenersOf(): Promise<string[]> {
  const cdp = await browser.context.newCDPSession(browser.page);
  const worlds: number[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds.push(context.id);
  });
  await cdp.send('Runtime.enable');
  const all: string[] = [];
  for (const contextId of worlds) {
    for (const expression of ['window', 'document', 'document.documentElement', 'document.body']) {
      const { result } = await cdp.send('Runtime.evaluate', { expression, contextId });
      const found = await cdp.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' });
      all.push(...found.listeners.map(({ type }) => `${expression} ${type}`));
    }
  }
  await cdp.detach();
  return all;
}

/** What of each is not in the other. */
function without(marks: readonly string[], elements: readonly string[]): unknown {
  return {
    marks: marks.filter((box) => !elements.includes(box)),
    elements: elements.filter((box) => !marks.includes(box)),
  };
}

/** Every element that is seen and said something of has an outline just where it is, and nothing else has one. */
async function expectMarksInPlace(): Promise<void> {
  const { page } = browser;
  const elements = async (): Promise<string[]> =>
    nearly(places(await page.evaluate(whereAre(selectors))).map(({ box }) => box));
  const marks = async (): Promise<string[]> => nearly(drawn(await inOverlay(page, DRAWN)).map(({ box }) => box));
  // the browser tells what is in view some frames later, and lays out a window of another size as late
  await expect.poll(async () => without(await marks(), await elements())).toEqual({ marks: [], elements: [] });
  expect((await elements()).length).toBeGreaterThan(0);
}

it('draws every mark where its element is: scrolled, resized, sticky, in a shadow root, in a frame', async () => {
  const { page } = browser;
  await show();
  expect(selectors).toEqual(expect.arrayContaining(['#sticky', '#card >>> #inside']));
  expect(
    selectors.some((selector) => selector.startsWith('html > body > main > section:nth-of-type(4) > iframe >>> ')),
  ).toBe(true);
  for (const y of [0, 300, 900, 1500, 9999]) {
    await page.evaluate((top) => window.scrollTo({ top, behavior: 'instant' }), y);
    await expectMarksInPlace();
  }
  await page.setViewportSize({ width: 420, height: 800 });
  await expectMarksInPlace();
  await page.setViewportSize({ width: 1200, height: 700 });
});

it('follows what is laid out late, and says of what is hidden that it is', async () => {
  const { page } = browser;
  await show();
  await page.evaluate(() => {
    const late = document.createElement('p');
    late.style.height = '300px';
    document.querySelector('main')?.prepend(late);
  });
  await expectMarksInPlace();
  await page.evaluate(() => document.querySelector('#demo')?.classList.add('closed'));
  await inOverlay(page, whenSaid(en.onPage.overlay.hidden));
  await expectMarksInPlace();
  await page.evaluate(() => document.querySelector('#demo')?.remove());
  await inOverlay(page, whenSaid(en.onPage.overlay.gone));
  await expectMarksInPlace();
});

it('goes from one to the next with the keyboard, and to one alone', async () => {
  const { page } = browser;
  await show();
  const card = (): Promise<unknown> => inOverlay(page, CARD);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect.poll(card).toMatch(/2 of \d+/);
  await page.keyboard.press('ArrowUp');
  await expect.poll(card).toMatch(/1 of \d+/);
  await page.keyboard.press('ArrowUp');
  // the cheapest ask is the last of all
  await expect.poll(card).toMatch(/(\d+) of \1\b/);
});

it('leaves no trace', async () => {
  const { page } = browser;
  await show();
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(STATE)).not.toEqual(before);
  expect(await listenersOf()).toEqual(['window keydown']);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(STATE)).toEqual(before);
  expect(await listenersOf()).toEqual([]);
});

it('is no part of the page when that is read again', async () => {
  const { page } = browser;
  await show();
  const popup = await browser.clickIcon(page);
  await popup.evaluate(WHEN_DONE);
  expect(await page.locator('small-yes-overlay').count()).toBe(0);
  expect(selectorsOf(parseReport(JSON.parse(String(await popup.evaluate(SAVED_JSON)))))).toEqual(selectors);
  await popup.close();
});
