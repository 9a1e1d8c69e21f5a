import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ensureFirefox } from '../../src/cli/install-browser';
import { parseReport } from '../../src/report/parse';
import { serve, type Server } from '../helpers/serve';
import { openFirefox, type FirefoxWithExtension } from './firefox';
import { CARD, DRAWN, drawn, MARK_PAGES, nearly, places, press, selectorsOf, STATE, whereAre } from './marks';
import { PAGES, SAVED_JSON, WHEN_DONE } from './pages';

/** An expression that waits until the overlay is in the page. */
const WHEN_THERE = `new Promise((done) => {
  const look = () => (document.querySelector('small-yes-overlay') ? done(true) : setTimeout(look, 20));
  look();
})`;
/** As WebDriver writes them. */
const KEYS = { escape: '\uE00C', down: '\uE015', up: '\uE013' };

let server: Server;
let firefox: FirefoxWithExtension;

beforeAll(async () => {
  server = await serve({ ...PAGES, ...MARK_PAGES });
  const extension = join(import.meta.dirname, '..', '..', 'dist', 'firefox');
  firefox = await openFirefox(await ensureFirefox(() => undefined), extension);
});
afterAll(async () => {
  await server.close();
  await firefox.close();
});

it('shows every mark where its element is, walks along them, and leaves no trace', async () => {
  await firefox.goto(`${server.origin}/hard`);
  await firefox.inPage("document.querySelector('#before').focus()");
  const before = await firefox.inPage(STATE);
  await firefox.clickIcon();
  await firefox.inPopup(WHEN_DONE);
  const selectors = selectorsOf(parseReport(JSON.parse(String(await firefox.inPopup(SAVED_JSON)))));
  await firefox.inPopup(press('Show all on the page')).catch(() => undefined);
  await firefox.inPage(WHEN_THERE);
  await firefox.untilPopupCloses();
  for (const y of [0, 300, 900, 9999]) {
    const elements = nearly(
      places(
        await firefox.inPage(`(scrollTo({ top: ${String(y)}, behavior: 'instant' }), ${whereAre(selectors)})`),
      ).map(({ box }) => box),
    );
    expect(elements.length).toBeGreaterThan(0);
    await expect
      .poll(async () => nearly(drawn(await firefox.inOverlay(DRAWN)).map(({ box }) => box)))
      .toEqual(elements);
  }
  await firefox.press(KEYS.down, KEYS.down);
  await expect.poll(() => firefox.inOverlay(CARD)).toMatch(/2 of \d+/);
  await firefox.press(KEYS.up);
  await expect.poll(() => firefox.inOverlay(CARD)).toMatch(/1 of \d+/);
  await firefox.press(KEYS.escape);
  await expect.poll(() => firefox.inPage(STATE)).toEqual(before);
});
