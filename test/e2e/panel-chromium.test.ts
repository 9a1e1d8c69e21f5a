import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../../src/cli/click-icon';
import type { Popup } from '../../src/cli/popup-session';
import { serve, type Server } from '../helpers/serve';
import { openChromium } from './chromium';
import { CARD, inOverlay, MARK_PAGES, point, press, WHEN_CHOSEN, whereIsMark } from './marks';
import { popupText, PAGES, WHEN_DONE, whenSays } from './pages';

let server: Server;
let other: Server;
let browser: ExtensionBrowser;

beforeAll(async () => {
  server = await serve({ ...PAGES, ...MARK_PAGES });
  other = await serve(PAGES);
  browser = await openChromium({ width: 1200, height: 700 });
});
afterAll(async () => {
  await server.close();
  await other.close();
  await browser.context.close();
});

/** Audits a page by a click on the icon, as for warm visitors, and goes on beside it. */
async function openPanel(address: string): Promise<{ panel: Popup; score: number | null }> {
  await browser.page.goto(address);
  const popup = await browser.clickIcon(browser.page);
  await popup.evaluate(WHEN_DONE);
  await popup.evaluate(
    "[...document.querySelectorAll('input[type=radio]')].find(({ value }) => value === 'warm').click()",
  );
  await popup.evaluate(whenSays('warm visitors'));
  const { score } = popupText(await popup.evaluate(WHEN_DONE));
  await popup.evaluate(press('Work beside the page')).catch(() => undefined);
  return { panel: await browser.panel(), score };
}

it('keeps what the popup showed, audits again, marks what is pointed at, and says when the page has gone', async () => {
  const { page } = browser;
  const { panel, score } = await openPanel(`${server.origin}/ordinary`);
  const shown = popupText(await panel.evaluate(WHEN_DONE));
  expect(shown.score).toBe(score);
  expect(shown.announced).toContain('warm visitors');

  await panel.evaluate("document.querySelector('ol details').dispatchEvent(new PointerEvent('pointerenter'))");
  await page.waitForSelector('small-yes-overlay', { state: 'attached' });
  await panel.evaluate("document.querySelector('ol details').dispatchEvent(new PointerEvent('pointerleave'))");
  await page.waitForSelector('small-yes-overlay', { state: 'detached' });

  await page.evaluate(() => document.querySelector('form')?.remove());
  await panel.evaluate(press('Audit again'));
  await panel.evaluate(whenSays('Number of fields', false));
  const again = popupText(await panel.evaluate(WHEN_DONE));
  expect(again.announced).toContain('warm visitors');
  expect(again.text).not.toContain('Number of fields');

  await page.evaluate(() => history.pushState(null, '', '/next'));
  await panel.evaluate(whenSays('The page has changed since it was read.'));

  await page.goto(`${other.origin}/ordinary`);
  await panel.evaluate(whenSays('Click the icon again'));
  const popup = await browser.clickIcon(page);
  await popup.evaluate(WHEN_DONE);
  await popup.close();
  await panel.evaluate(whenSays('Click the icon again', false));

  const second = await browser.context.newPage();
  await second.goto(`${server.origin}/strict`);
  await second.bringToFront();
  await panel.evaluate(whenSays('only after a click on its icon'));
  await page.bringToFront();
  await panel.evaluate(whenSays('of 100'));
  await second.close();
});

it('opens what is chosen on the page, whoever had it marked there, and the overlay tells it too', async () => {
  const { page } = browser;
  const panel = await browser.panel();
  await page.goto(`${server.origin}/ordinary`);
  await panel.evaluate(whenSays('Click the icon again'));
  // the popup has it marked, and is gone by the time that somebody chooses
  const popup = await browser.clickIcon(page);
  await popup.evaluate(WHEN_DONE);
  await panel.evaluate(whenSays('Click the icon again', false));
  await popup.evaluate(press('Show all on the page')).catch(() => undefined);
  await page.waitForSelector('small-yes-overlay', { state: 'attached' });

  const mark = point(await inOverlay(page, whereIsMark('finding/promise')));
  await page.mouse.click(mark.x, mark.y);
  const opened = await panel.evaluate(WHEN_CHOSEN);
  expect(opened).toMatchObject({
    focus: expect.stringContaining('Promise'),
    said: expect.stringContaining('Chosen on the page: Promise'),
  });
  expect(await inOverlay(page, CARD)).toContain('Promise');
});
