import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../../src/cli/click-icon';
import type { Popup } from '../../src/cli/popup-session';
import { parseReport } from '../../src/report/parse';
import { serve, type Server } from '../helpers/serve';
import { openChromium } from './chromium';
import { press, STATE } from './marks';
import { PAGES, SAVED_JSON, WHEN_DONE, whenSays } from './pages';
import { HANGS, NO_FRAMES, OPEN_PHONE, PHONE_PAGES, SAID_OF_PHONE, WAITS } from './phone';

let server: Server;
let browser: ExtensionBrowser;

beforeAll(async () => {
  server = await serve({ ...PAGES, ...PHONE_PAGES });
  browser = await openChromium({ width: 1200, height: 700 });
});
afterAll(async () => {
  await server.close();
  await browser.context.close();
});

/** The page is told to take the frame away, and does so a moment after the popup has said what was in it. */
async function expectAsBefore(before: unknown): Promise<void> {
  await expect.poll(() => browser.page.evaluate(STATE)).toEqual(before);
}

/** Audits a page by a click on the icon and asks for its phone width. */
async function readAtPhoneWidth(path: string): Promise<{ popup: Popup; before: unknown }> {
  const { page } = browser;
  await page.goto(server.origin + path);
  const before = await page.evaluate(STATE);
  const popup = await browser.clickIcon(page);
  await popup.evaluate(WHEN_DONE);
  await popup.evaluate(OPEN_PHONE);
  await popup.evaluate(press('Read it at phone width, 390 × 844'));
  return { popup, before };
}

it('sets the page at phone width beside this one, and takes its frame away', async () => {
  const { popup, before } = await readAtPhoneWidth('/two-widths');
  await popup.evaluate(whenSays('390 × 844 px'));
  expect(await popup.evaluate('document.body.innerText')).toMatch(/1200 × 700 px/);
  // the steps of the page are there at the width of a desk alone
  expect(await popup.evaluate('document.body.innerText')).toMatch(/checks? comes? out otherwise/);
  await popup.close();
  await expectAsBefore(before);
});

it('keeps it when the popup is closed, and takes it along in the file and the full report', async () => {
  const { popup } = await readAtPhoneWidth('/two-widths?kept');
  await popup.evaluate(whenSays('Phone, 390 × 844 px'));
  await popup.close();

  const later = await browser.clickIcon(browser.page);
  await later.evaluate(WHEN_DONE);
  const report = parseReport(JSON.parse(String(await later.evaluate(SAVED_JSON))));
  expect(report.phone?.viewport).toEqual({ width: 390, height: 844 });
  expect(report.phone?.score.total).not.toBe(report.score.total);

  const opened = browser.context.waitForEvent('page');
  await later.evaluate(press('Full report'));
  const tab = await opened;
  const paper = tab.frameLocator('iframe');
  await paper.getByText('The page was read again after that').waitFor();
  const text = await paper.locator('body').innerText();
  expect(SAID_OF_PHONE.exec(text)?.[1]).toBe(String(report.phone?.score.total));
  await tab.close();
});

it('reads a page that may load nothing itself: its policy does not bind what the reader puts there', async () => {
  const { popup, before } = await readAtPhoneWidth('/strict');
  await popup.evaluate(whenSays('390 × 844 px'));
  await popup.close();
  await expectAsBefore(before);
});

it('tells a page that never answers its frame from one that refuses it', async () => {
  const { popup, before } = await readAtPhoneWidth(HANGS);
  await popup.evaluate(whenSays('did not answer in its frame'));
  await popup.close();
  await expectAsBefore(before);
});

it('reads a page that only waits for a picture', async () => {
  const { popup } = await readAtPhoneWidth(WAITS);
  await popup.evaluate(whenSays('Phone, 390 × 844 px'));
  await popup.close();
});

it.each(NO_FRAMES)('says plainly that %s refuses to be framed', async (path) => {
  const { popup, before } = await readAtPhoneWidth(path);
  await popup.evaluate(whenSays('does not let itself be shown in a frame'));
  await popup.close();
  await expectAsBefore(before);
});
